import 'server-only';

import type { Dataset, Unit } from '@/lib/domain/dataset';
import { difference, sum, type Decimal } from '@/lib/domain/decimal';
import { inUnit } from '@/lib/domain/one-unit';
import type { Observation } from '@/lib/domain/observation';
import type { RecordRow, TradeRecord } from '@/lib/domain/record';
import type { Chapter } from '@/lib/domain/product';
import type { Store } from '@/lib/store/store';

/** The chapters of one flow in one period, and what they leave of its total. */
export interface Breakdown {
  readonly flow: 'exports' | 'imports';
  readonly chapters: readonly { readonly chapter: Chapter; readonly value: Decimal }[];
  readonly sum: Decimal | null;
  /** The source's own total of all products; `null` when it is not held. */
  readonly total: Decimal | null;
  /** Total minus the chapters held; `null` (unknown, never zero) without a total. */
  readonly remainder: Decimal | null;
  /** Dataset the chapters are from. */
  readonly dataset: string | null;
}

/** Both flows of one period by chapter, the largest first; `null` when no chapters are held at all. */
export async function loadBreakdown(
  store: Store,
  record: TradeRecord,
  period: string,
): Promise<readonly Breakdown[] | null> {
  const { reporter, partner, frequency } = record;
  const [held, chapters, datasets] = await Promise.all([
    store.chapterObservations({ reporter, partner, frequency, period }),
    store.chapters(),
    store.datasets(),
  ]);
  if (held.length === 0 && !(await hasChapters(store, record))) return null;
  const names = new Map(chapters.map((chapter) => [chapter.code, chapter]));
  const row = record.rows.find((one) => one.period === period);
  return (['exports', 'imports'] as const).map((flow) =>
    breakdown(
      flow,
      ofOneDataset(
        held.filter((one) => one.flow === flow),
        { source: row?.[flow].source ?? null, unit: record.unit, datasets },
      ),
      names,
      row,
    ),
  );
}

/** Whether chapters of any period are held. */
async function hasChapters(
  store: Store,
  { reporter, partner, frequency }: TradeRecord,
): Promise<boolean> {
  const coverage = await store.coverage();
  return coverage.some(
    (one) =>
      one.hasChapters &&
      one.reporter === reporter &&
      one.partner === partner &&
      one.frequency === frequency,
  );
}

/**
 * The chapters of one dataset alone, in the record's unit: chapters of two extracts would be counted
 * twice. The dataset that the total shown is from comes first, then a country's own, then the newest.
 */
function ofOneDataset(
  held: readonly Observation[],
  shown: {
    readonly source: string | null;
    readonly unit: Unit;
    readonly datasets: readonly Dataset[];
  },
): readonly Observation[] {
  const rank = (one: Dataset): string =>
    [one.id === shown.source, one.kind === 'reported'].map(Number).join('') + one.retrieved;
  const [chosen] = shown.datasets
    .filter((one) => one.unit.currency === shown.unit.currency)
    .filter(({ id }) => held.some(({ dataset }) => dataset === id))
    .toSorted((a, b) => rank(b).localeCompare(rank(a)));
  if (chosen === undefined) return [];
  return held
    .filter(({ dataset }) => dataset === chosen.id)
    .map((one) => ({ ...one, value: inUnit(one.value, chosen.unit, shown.unit) }));
}

function breakdown(
  flow: 'exports' | 'imports',
  held: readonly Observation[],
  names: ReadonlyMap<string, Chapter>,
  row: RecordRow | undefined,
): Breakdown {
  const chapters = held.flatMap(({ product, value }) =>
    value === null ? [] : [{ chapter: names.get(product) ?? { code: product, name: '' }, value }],
  );
  const together = sum(chapters.map(({ value }) => value));
  const total = totalOf(row?.[flow]);
  return {
    flow,
    chapters: chapters.toSorted((a, b) => Number(b.value) - Number(a.value)),
    sum: together,
    total,
    remainder: difference(total, together),
    dataset: held[0]?.dataset ?? null,
  };
}

/** A total is one that the source gave as such; a sum of chapters shown in its place is none. */
function totalOf(cell: RecordRow['exports'] | undefined): Decimal | null {
  return cell === undefined || cell.basis !== 'total' ? null : cell.value;
}
