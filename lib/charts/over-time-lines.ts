import type { Claim } from '@/lib/domain/claim';
import { product, type Decimal } from '@/lib/domain/decimal';
import { MONTHS_OF } from '@/lib/domain/every-period';
import { mirrorMeasure } from '@/lib/domain/mirror';
import { parsePeriod, type Period } from '@/lib/domain/period';
import type { TradeRecord } from '@/lib/domain/record';
import type { ClaimsOverTimeInput } from './claims-over-time-plan';

/** One period of a country's record, in units of its currency; `null` keeps a gap's place. */
export interface LineValue {
  readonly text: string;
  readonly period: Period;
  readonly amount: Decimal | null;
}

/** Both countries' records of a measure, in the longest periods held. */
export interface OfficialLines {
  readonly own: readonly LineValue[];
  readonly mirror: readonly LineValue[];
  /** Months of one period of the lines; `null` without a record. */
  readonly months: number | null;
  /** Of the lines, or of the first claim where no record is held; `null` without either. */
  readonly currency: string | null;
}

/** The official lines of a pair on its first country's terms: the partner's mirrored. */
export function officialLines(input: ClaimsOverTimeInput): OfficialLines {
  const { reporter, partner, measure } = input;
  const own = longest(input.records, { side: reporter, other: partner });
  const currency =
    own?.unit.currency ??
    longest(input.records, { side: partner, other: reporter })?.unit.currency ??
    input.claims[0]?.claim.currency ??
    null;
  const mirror = longest(
    input.records.filter(({ unit }) => unit.currency === currency),
    { side: partner, other: reporter },
  );
  const turned = mirrorMeasure(measure);
  const months = own ?? mirror;
  return {
    own: own === null ? [] : lineValues(own, (row) => row[measure].value),
    mirror:
      mirror === null
        ? []
        : lineValues(mirror, (row) => withSign(row[turned].value, measure === 'balance')),
    months: months === null ? null : MONTHS_OF[months.frequency],
    currency,
  };
}

function longest(
  records: readonly TradeRecord[],
  pair: { readonly side: string; readonly other: string },
): TradeRecord | null {
  const held = records
    .filter(({ reporter, partner }) => reporter === pair.side && partner === pair.other)
    .toSorted((a, b) => MONTHS_OF[b.frequency] - MONTHS_OF[a.frequency]);
  return held[0] ?? null;
}

function lineValues(
  record: TradeRecord,
  valueOf: (row: TradeRecord['rows'][number]) => Decimal | null,
): readonly LineValue[] {
  return record.rows.map((row) => {
    const value = valueOf(row);
    return {
      text: row.period,
      period: parsePeriod(row.period),
      amount: value === null ? null : product(value, record.unit.multiplier),
    };
  });
}

function withSign(value: Decimal | null, isTurned: boolean): Decimal | null {
  return value === null || !isTurned ? value : product(value, '-1');
}

/** A claim's amount on the terms of the pair's first country; `null` when it is of another measure or pair. */
export function amountOnTerms(claim: Claim, input: ClaimsOverTimeInput): Decimal | null {
  const amount = product(claim.printed, claim.scale);
  if (claim.reporter === input.reporter && claim.partner === input.partner) {
    return claim.measure === input.measure ? amount : null;
  }
  if (claim.reporter !== input.partner || claim.partner !== input.reporter) return null;
  if (mirrorMeasure(claim.measure) !== input.measure) return null;
  return withSign(amount, input.measure === 'balance');
}
