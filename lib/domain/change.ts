import { compare, difference, product, quotient, type Decimal } from './decimal';
import { parsePeriod, periodText, shiftYears } from './period';
import type { Measure, RecordRow } from './record';

/** Why a change has no percentage. */
export type ChangeReason = 'no value' | 'no base' | 'base is zero' | 'sign';

/** How a figure stands to the same period a year before. */
export interface Change {
  /** With one decimal: `-19.5`, `10.0`; `null` with the reason. */
  readonly percent: Decimal | null;
  /** In the record's unit; `null` when a side is absent. */
  readonly difference: Decimal | null;
  readonly reason: ChangeReason | null;
  /** The period compared with. */
  readonly base: string;
}

/**
 * The change of a measure on the same period a year before.
 *
 * An absent value or base gives no change, a base of zero no percentage. A negative base or
 * value (balances) gives only the difference: a percentage of a deficit says nothing of its
 * direction.
 */
export function change(asked: {
  readonly rows: readonly RecordRow[];
  readonly period: string;
  readonly measure: Measure;
}): Change {
  const base = periodText(shiftYears(parsePeriod(asked.period), -1));
  const valueOf = (period: string): Decimal | null =>
    asked.rows.find((row) => row.period === period)?.[asked.measure].value ?? null;
  const now = valueOf(asked.period);
  const before = valueOf(base);
  const apart = difference(now, before);
  const reason = reasonFor(now, before);
  const percent = reason === null && apart !== null ? percentOf(apart, before) : null;
  return { percent, difference: apart, reason, base };
}

function reasonFor(now: Decimal | null, before: Decimal | null): ChangeReason | null {
  if (now === null) return 'no value';
  if (before === null) return 'no base';
  if (compare(now, '0') < 0 || compare(before, '0') < 0) return 'sign';
  return compare(before, '0') === 0 ? 'base is zero' : null;
}

function percentOf(apart: Decimal, before: Decimal | null): Decimal | null {
  const percent = quotient(product(apart, '100'), before, 1);
  return percent === null || percent.includes('.') ? percent : `${percent}.0`;
}
