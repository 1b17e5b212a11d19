import { compare, magnitude, product, sum, type Decimal } from '@/lib/domain/decimal';

/** A run of amounts in units of the currency, with whether each end belongs to it. */
export interface Interval {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

/** A figure as a text prints it, and what one printed unit stands for. */
export interface PrintedFigure {
  readonly printed: Decimal;
  readonly scale: Decimal;
}

/** What one unit of the last printed digit stands for: 100000 for `13.2` million. */
export function lastDigit({ printed, scale }: PrintedFigure): Decimal {
  const decimals = printed.split('.')[1]?.length ?? null;
  if (decimals === null) return scale;
  return product(`0.${'0'.repeat(decimals - 1)}1`, scale);
}

/** The amount a printed figure states, in units of the currency. */
export function statedAmount({ printed, scale }: PrintedFigure): Decimal {
  return product(printed, scale);
}

/**
 * The amounts that round to a printed figure: [13.15, 13.25) for 13.2.
 *
 * Half rounds up, away from zero: closed at the end nearer to zero, open at the other, so
 * mirrored for negative figures. A printed zero is open at both ends.
 */
export function roundedInterval(figure: PrintedFigure): Interval {
  const half = product(lastDigit(figure), '0.5');
  const size = magnitude(statedAmount(figure));
  return signed(figure, minus(size, half), plus(size, half));
}

/**
 * The amounts that leave a printed figure when the digits after it are cut off: [13.2, 13.3)
 * for 13.2. Mirrored for negative figures; a printed zero is open at both ends.
 */
export function truncatedInterval(figure: PrintedFigure): Interval {
  const size = magnitude(statedAmount(figure));
  return signed(figure, size, plus(size, lastDigit(figure)));
}

/**
 * The amounts from `inward` nearer to zero than a printed figure to `outward` farther from it,
 * both ends closed.
 */
export function around(
  figure: PrintedFigure,
  reach: { readonly inward: Decimal; readonly outward: Decimal },
): Interval {
  const size = magnitude(statedAmount(figure));
  const positive = {
    from: minus(size, reach.inward),
    to: plus(size, reach.outward),
    includesFrom: true,
    includesTo: true,
  };
  return compare(figure.printed, '0') < 0 ? negated(positive) : positive;
}

/** True when the amount lies in the interval, its closed ends included. */
export function containsAmount(interval: Interval, amount: Decimal): boolean {
  const above = compare(amount, interval.from);
  const below = compare(amount, interval.to);
  const isFromThere = above > 0 || (above === 0 && interval.includesFrom);
  return isFromThere && (below < 0 || (below === 0 && interval.includesTo));
}

/** The same interval on the other side of zero. */
function negated({ from, to, includesFrom, includesTo }: Interval): Interval {
  return {
    from: minus('0', to),
    to: minus('0', from),
    includesFrom: includesTo,
    includesTo: includesFrom,
  };
}

function signed(figure: PrintedFigure, near: Decimal, far: Decimal): Interval {
  const sign = compare(figure.printed, '0');
  if (sign === 0) return { from: minus('0', far), to: far, includesFrom: false, includesTo: false };
  const positive = { from: near, to: far, includesFrom: true, includesTo: false };
  return sign < 0 ? negated(positive) : positive;
}

function plus(a: Decimal, b: Decimal): Decimal {
  const total = sum([a, b]);
  if (total === null) throw new Error(`${a} and ${b} have no sum`);
  return total;
}

function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, product(b, '-1'));
}
