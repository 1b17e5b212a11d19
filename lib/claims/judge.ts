import type { Hedge, VerdictKind } from '@/lib/domain/claim';
import type { Decimal } from '@/lib/domain/decimal';
import { hedgedInterval } from './hedge';
import {
  around,
  containsAmount,
  lastDigit,
  roundedInterval,
  truncatedInterval,
  type Interval,
  type PrintedFigure,
} from './interval';

/** How a printed figure stands to an amount, and the interval that decided it. */
export interface Judgement {
  readonly kind: Exclude<VerdictKind, 'could not check'>;
  readonly interval: Interval;
}

/**
 * Holds a printed figure against an amount in units of the same currency.
 *
 * Agrees within the figure's rounding interval, agrees truncated within the interval of cut
 * digits, approximately agrees within its hedge or one unit of its last digit, else differs
 * (by the rounding interval). "Over" and "under" must hold for the first two: over 13 does
 * not agree with 12.8, though 12.8 rounds to it.
 */
export function judge(figure: PrintedFigure, hedge: Hedge, amount: Decimal): Judgement {
  const rounded = roundedInterval(figure);
  const truncated = truncatedInterval(figure);
  const hedged = hedgedInterval(figure, hedge);
  const digit = lastDigit(figure);
  const near = around(figure, { inward: digit, outward: digit });
  const isWithinHedge = hedged !== null && containsAmount(hedged, amount);
  const hasDirection = hedge === 'over' || hedge === 'under';
  if (!hasDirection || isWithinHedge) {
    if (containsAmount(rounded, amount)) return { kind: 'agrees', interval: rounded };
    if (containsAmount(truncated, amount)) return { kind: 'agrees truncated', interval: truncated };
  }
  if (isWithinHedge) return { kind: 'approximately agrees', interval: hedged };
  if (containsAmount(near, amount)) return { kind: 'approximately agrees', interval: near };
  return { kind: 'differs', interval: rounded };
}
