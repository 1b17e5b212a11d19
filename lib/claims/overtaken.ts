import type { Verdict } from '@/lib/domain/claim';
import {
  compare,
  difference,
  magnitude,
  product,
  quotient,
  type Decimal,
} from '@/lib/domain/decimal';

/** A verdict as it was made, beside the one that today's records give. */
export interface Overtaken {
  readonly then: Verdict;
  readonly now: Verdict;
  /** How far the record moved, in percent of what it said then, to one decimal: `-0.3`. */
  readonly shift: Decimal | null;
}

/**
 * Both verdicts on a claim where a later vintage gives another, or another figure; `null` where
 * nothing changed.
 *
 * The shift is `null` when either vintage has no figure, when they are in two currencies, and
 * when the older one is zero.
 *
 * @throws {Error} when the verdicts are not on one claim and one country's record.
 */
export function overtaken(then: Verdict, now: Verdict): Overtaken | null {
  if (then.claimId !== now.claimId || then.side !== now.side)
    throw new Error(
      `The verdict on ${now.claimId} against ${now.side} is no later one on ${then.claimId} against ${then.side}`,
    );
  const isSame =
    then.kind === now.kind &&
    then.reason === now.reason &&
    isSameFigure(then.recorded, now.recorded);
  return isSame && then.currency === now.currency ? null : { then, now, shift: shift(then, now) };
}

function isSameFigure(a: Decimal | null, b: Decimal | null): boolean {
  if (a === null || b === null) return a === b;
  return compare(a, b) === 0;
}

function shift(then: Verdict, now: Verdict): Decimal | null {
  const moved = difference(now.recorded, then.recorded);
  if (moved === null || then.recorded === null || then.currency !== now.currency) return null;
  const percent = quotient(product(moved, '100'), magnitude(then.recorded), 1);
  return percent === null || percent.includes('.') ? percent : `${percent}.0`;
}
