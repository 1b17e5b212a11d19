import type { Hedge } from '@/lib/domain/claim';
import { compare, magnitude, product } from '@/lib/domain/decimal';
import { around, lastDigit, statedAmount, type Interval, type PrintedFigure } from './interval';

/** How far "about" reaches to either side, and how far at least "over" and "under" to theirs. */
const ABOUT = '0.05';
const BEYOND = '0.1';

/**
 * The amounts a hedged figure may stand for; `null` for a figure stated exactly.
 *
 * "About" reaches 5 % to either side. "Over" starts at the figure and reaches 10 % beyond it,
 * or half a step of its last digit that is not zero when that is more: over 10 is [10, 15],
 * beyond which a text would name a higher round number. "Under" mirrors it. All ends are
 * closed; for negative figures distance from zero is what is over or under.
 */
export function hedgedInterval(figure: PrintedFigure, hedge: Hedge): Interval | null {
  const size = magnitude(statedAmount(figure));
  const about = product(size, ABOUT);
  const beyond = larger(product(size, BEYOND), product(lastRoundDigit(figure), '0.5'));
  switch (hedge) {
    case 'exact':
      return null;
    case 'approx':
      return around(figure, { inward: about, outward: about });
    case 'over':
      return around(figure, { inward: '0', outward: beyond });
    case 'under':
      return around(figure, { inward: beyond, outward: '0' });
  }
}

/** One unit of the last digit that is not zero: ten for `40`, a tenth for `13.2`. */
function lastRoundDigit(figure: PrintedFigure): string {
  const zeros = /[1-9](0+)$/.exec(figure.printed.includes('.') ? '' : figure.printed)?.[1] ?? '';
  return product(lastDigit(figure), `1${zeros}`);
}

function larger(a: string, b: string): string {
  return compare(a, b) > 0 ? a : b;
}
