import { aggregate } from '@/lib/domain/aggregate';
import type { Claim } from '@/lib/domain/claim';
import { product, type Decimal } from '@/lib/domain/decimal';
import { MONTHS_OF } from '@/lib/domain/every-period';
import { mirrorMeasure } from '@/lib/domain/mirror';
import {
  parsePeriod,
  periodOfMonths,
  periodText,
  shiftYears,
  type Period,
} from '@/lib/domain/period';
import type { PlaceCode } from '@/lib/domain/place';
import type { Measure, TradeRecord } from '@/lib/domain/record';

/** The periods around a claim's own, with what both countries reported, in units of its currency. */
export interface ClaimSeries {
  readonly periods: readonly string[];
  /** Where the claim's own period stands among them. */
  readonly at: number;
  /** As reported by the claim's reporter. */
  readonly own: readonly (Decimal | null)[];
  /** The same trade as reported by the partner, on the reporter's terms. */
  readonly mirror: readonly (Decimal | null)[];
  readonly stated: Decimal;
}

const MOST = 12;
/** Periods after the claim's that are kept where not all fit. */
const AFTER = 3;

/**
 * The run of periods around a claim, at most twelve, from the first to the last for which either
 * country's record has a figure; the claim's own always, alone where there is no record.
 *
 * Years, quarters and months stand beside their neighbours; any other period beside the same
 * months of other years. Records of other currencies and claims on one product have no figures.
 * `null` when the claim states no period.
 */
export function claimSeries(claim: Claim, records: readonly TradeRecord[]): ClaimSeries | null {
  if (claim.period === null) return null;
  const own = parsePeriod(claim.period);
  const read = (side: PlaceCode, other: PlaceCode, measure: Measure) => {
    const held = recordsOf(claim, records, { side, other });
    return (period: Period) => amountIn(held, period, measure);
  };
  const ownAmount = read(claim.reporter, claim.partner, claim.measure);
  const partnerAmount = read(claim.partner, claim.reporter, mirrorMeasure(claim.measure));
  const rows = Array.from({ length: 2 * MOST - 1 }, (_, index) => {
    const period = neighbour(own, index - MOST + 1);
    const theirs = partnerAmount(period);
    const isTurned = claim.measure === 'balance' && theirs !== null;
    return {
      period: index === MOST - 1 ? (claim.period ?? '') : periodText(period),
      own: ownAmount(period),
      mirror: isTurned ? product(theirs, '-1') : theirs,
    };
  });
  const { first, last } = shownSpan(rows.map((row) => row.own !== null || row.mirror !== null));
  const shown = rows.slice(first, last + 1);
  return {
    periods: shown.map(({ period }) => period),
    at: MOST - 1 - first,
    own: shown.map((row) => row.own),
    mirror: shown.map((row) => row.mirror),
    stated: product(claim.printed, claim.scale),
  };
}

function recordsOf(
  claim: Claim,
  records: readonly TradeRecord[],
  pair: { readonly side: PlaceCode; readonly other: PlaceCode },
): readonly TradeRecord[] {
  if (claim.product !== null) return [];
  return records
    .filter(({ reporter, partner, unit }) => {
      return reporter === pair.side && partner === pair.other && unit.currency === claim.currency;
    })
    .toSorted((a, b) => MONTHS_OF[b.frequency] - MONTHS_OF[a.frequency]);
}

/** The amount of the first record that has one, in units of its currency. */
function amountIn(
  records: readonly TradeRecord[],
  period: Period,
  measure: Measure,
): Decimal | null {
  for (const record of records) {
    const { value } = aggregate(record, period, measure);
    if (value !== null) return product(value, record.unit.multiplier);
  }
  return null;
}

function neighbour(period: Period, offset: number): Period {
  if (period.kind !== 'A' && period.kind !== 'Q' && period.kind !== 'M') {
    return shiftYears(period, offset);
  }
  const length = period.last - period.first + 1;
  return periodOfMonths(period.first + offset * length, period.last + offset * length);
}

/** The first and last row to show: none without a figure at either end, and the middle one always. */
function shownSpan(isHeld: readonly boolean[]): { readonly first: number; readonly last: number } {
  const middle = MOST - 1;
  const before = middle - Math.min(middle, isHeld.includes(true) ? isHeld.indexOf(true) : middle);
  const after = Math.max(middle, isHeld.lastIndexOf(true)) - middle;
  const keptAfter = Math.min(after, Math.max(AFTER, MOST - 1 - before));
  const keptBefore = Math.min(before, MOST - 1 - keptAfter);
  return { first: middle - keptBefore, last: middle + keptAfter };
}
