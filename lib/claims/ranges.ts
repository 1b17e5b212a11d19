import type { Claim } from '@/lib/domain/claim';
import { compare, product, sum, type Decimal } from '@/lib/domain/decimal';
import { hedgedInterval } from './hedge';
import { roundedInterval, truncatedInterval, type PrintedFigure } from './interval';

/** The least and the most a printed figure may stand for. */
export interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** The two ways figures are printed: all of a text's rounded, or all cut off. */
export const PRINTINGS = [roundedInterval, truncatedInterval] as const;

/** How a figure was printed. */
export type Printing = (typeof PRINTINGS)[number];

/** What a claim's amount may be, in units: its hedge reaches farther than its last digit. */
export function rangeOf(claim: Claim, printing: Printing): Range {
  return hedgedInterval(claim, claim.hedge) ?? printing(claim);
}

/** Every sum of an amount of the one and an amount of the other. */
export function rangeSum(a: Range, b: Range): Range {
  return { from: plus(a.from, b.from), to: plus(a.to, b.to) };
}

/** The same amounts with the other sign. */
export function turned({ from, to }: Range): Range {
  return { from: product(to, '-1'), to: product(from, '-1') };
}

/** Every product of amounts of two ranges above zero; what lies below zero is cut off. */
export function rangeProduct(a: Range, b: Range): Range {
  return { from: product(atLeastZero(a.from), atLeastZero(b.from)), to: product(a.to, b.to) };
}

/** True when some amount lies in both ranges. */
export function overlap(a: Range, b: Range): boolean {
  return compare(a.from, b.to) < 0 && compare(b.from, a.to) < 0;
}

/** A negative figure's size and a positive figure itself, digits as printed. */
export function withoutSign<T extends PrintedFigure>(figure: T): T {
  return { ...figure, printed: figure.printed.replace('-', '') };
}

function atLeastZero(amount: Decimal): Decimal {
  return compare(amount, '0') < 0 ? '0' : amount;
}

function plus(a: Decimal, b: Decimal): Decimal {
  const total = sum([a, b]);
  if (total === null) throw new Error('An interval without ends has no sum');
  return total;
}
