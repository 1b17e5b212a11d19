import 'server-only';

import { unitName, type Dataset } from '@/lib/domain/dataset';
import type { Frequency, Observation } from '@/lib/domain/observation';
import type { PlaceCode } from '@/lib/domain/place';
import type { TradeRecord } from '@/lib/domain/record';
import { tradeRecord } from '@/lib/domain/trade-record';
import type { SeriesQuery, Store } from '@/lib/store/store';
import type { LoadedPair } from './pair';
import { memory } from './remembered';

/** Both countries' records of one pair at one frequency, with the datasets behind them. */
export interface LoadedRecords {
  /** The record of the side that was asked for; with no rows when it has none. */
  readonly record: TradeRecord;
  /** The other country's record of the same trade; `null` when none is held in the same unit. */
  readonly mirror: TradeRecord | null;
  /** The datasets behind either, by id. */
  readonly datasets: readonly Dataset[];
}

/** The record of one side of a pair, and of the other side beside it. */
export async function loadRecords(
  pair: LoadedPair,
  asked: { readonly side: PlaceCode; readonly frequency: Frequency },
): Promise<LoadedRecords> {
  const { frequency } = asked;
  const isReporter = asked.side === pair.reporter.code;
  const own = isReporter ? pair.reporter.code : pair.partner.code;
  const other = isReporter ? pair.partner.code : pair.reporter.code;
  const [record, mirror, datasets] = await Promise.all([
    loadRecord(pair.store, { reporter: own, partner: other, frequency }),
    loadRecord(pair.store, { reporter: other, partner: own, frequency }),
    pair.store.datasets(),
  ]);
  const shown = record ?? emptyRecord(own, other, frequency, mirror);
  const isComparable = mirror !== null && unitName(mirror.unit) === unitName(shown.unit);
  const comparable = isComparable ? mirror : null;
  const used = new Set([...shown.datasets, ...(comparable?.datasets ?? [])]);
  return {
    record: shown,
    mirror: comparable,
    datasets: datasets.filter((dataset) => used.has(dataset.id)),
  };
}

const rememberedRecord = memory<TradeRecord | null>();

/** One reporter's record of its trade with a partner, or `null` when none is held. */
function loadRecord(store: Store, query: SeriesQuery): Promise<TradeRecord | null> {
  const key = `${query.reporter} ${query.partner} ${query.frequency}`;
  return rememberedRecord(store, key, async () => {
    const [observations, datasets] = await Promise.all([store.totals(query), store.datasets()]);
    return tradeRecord({ ...query, observations, datasets });
  });
}

const rememberedOwn = memory<TradeRecord | null>();

/**
 * What one reporter itself recorded of its trade with a partner, or `null` when none is held.
 * Figures that others reconciled or estimated are left out: nothing is tested against them.
 */
export function loadOwnRecord(store: Store, query: SeriesQuery): Promise<TradeRecord | null> {
  const key = `${query.reporter} ${query.partner} ${query.frequency}`;
  return rememberedOwn(store, key, async () => {
    const [observations, datasets] = await Promise.all([store.totals(query), store.datasets()]);
    return tradeRecord({ ...query, observations: reportedOnly(observations, datasets), datasets });
  });
}

/** The observations of datasets that hold what countries reported. */
export function reportedOnly(
  observations: readonly Observation[],
  datasets: readonly Dataset[],
): readonly Observation[] {
  const ids = new Set(datasets.filter(({ kind }) => kind === 'reported').map(({ id }) => id));
  return observations.filter(({ dataset }) => ids.has(dataset));
}

function emptyRecord(
  reporter: PlaceCode,
  partner: PlaceCode,
  frequency: Frequency,
  mirror: TradeRecord | null,
): TradeRecord {
  return {
    reporter,
    partner,
    frequency,
    unit: mirror?.unit ?? { currency: 'USD', multiplier: '1' },
    valuation: { exports: 'unknown', imports: 'unknown' },
    adjustment: 'none',
    rows: [],
    issues: [{ code: 'no record', about: [reporter], detail: null }],
    reconciledBy: null,
    datasets: [],
    latest: null,
  };
}
