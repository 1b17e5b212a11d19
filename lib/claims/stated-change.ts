import { compare, product, quotient, sum, type Decimal } from '@/lib/domain/decimal';
import type { PrintedFigure } from './interval';
import type { ReadClaim } from './read/read-claim';

/** Words that tell a change as a ratio of two amounts. */
const RATIO_WORDS = /\b(?:times|(?:\w+-?)?fold|doubl\w+|trebl\w+|tripl\w+|quadrupl\w+|halv\w+)\b/i;
const PERCENT_WORDS = /%|\bper ?cent|\bpct\b/i;

/** A change as a text prints it: digits of a percentage, or of a ratio to the base. */
export interface StatedChange {
  readonly figure: PrintedFigure;
  readonly isRatio: boolean;
}

/**
 * A stated change with the digits it was printed with.
 *
 * "2.1 times" is read as +110 percent but is exact only to a tenth of its base, so it is turned
 * back into the ratio 2.1, and "doubled" into 2.0. A change that at least doubles or halves the
 * base is taken for a ratio when the quote says so; one that doubles it also when the quote
 * names no percent.
 */
export function statedChange(read: ReadClaim, percent: Decimal): StatedChange {
  const isDoubled = compare(percent, '100') >= 0;
  const isHalved = compare(percent, '-50') === 0;
  const isRatio = RATIO_WORDS.test(read.quote)
    ? isDoubled || isHalved
    : isDoubled && !PERCENT_WORDS.test(read.quote);
  if (!isRatio) return { figure: { printed: percent, scale: '1' }, isRatio: false };
  const ratio = sum([product(percent, '0.01'), '1']);
  if (ratio === null) throw new Error(`"${percent}" is no percentage`);
  const printed = ratio.includes('.') ? ratio : `${ratio}.0`;
  return { figure: { printed, scale: '1' }, isRatio: true };
}

/** Far more decimals than any printed figure has: an edge of an interval is met exactly. */
const DECIMALS = 18;

/** `part` in percent of `whole`; `null` when the whole is zero. */
export function percentOf(part: Decimal, whole: Decimal, decimals = DECIMALS): Decimal | null {
  return quotient(product(part, '100'), whole, decimals);
}
