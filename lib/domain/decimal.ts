import Big from 'big.js';

/** An exact decimal number as text: `-9967248`, `0.33`. Never an exponent, never a group mark. */
export type Decimal = string;

/**
 * The sum of all given decimals, or `null` when the list is empty or one of them is absent.
 *
 * @throws {Error} when a text is not a decimal number.
 */
export function sum(values: readonly (Decimal | null)[]): Decimal | null {
  if (values.length === 0) return null;
  let total = new Big(0);
  for (const value of values) {
    if (value === null) return null;
    total = total.plus(value);
  }
  return total.toFixed();
}

/** `a − b`, or `null` where either is absent. */
export function difference(a: Decimal | null, b: Decimal | null): Decimal | null {
  return a === null || b === null ? null : new Big(a).minus(b).toFixed();
}

/** `a × b`, exact. */
export function product(a: Decimal, b: Decimal): Decimal {
  return new Big(a).times(b).toFixed();
}

/**
 * `a ÷ b` rounded half-even to the given decimals, or `null` where either is absent or `b` is zero.
 */
export function quotient(a: Decimal | null, b: Decimal | null, decimals: number): Decimal | null {
  if (a === null || b === null || new Big(b).eq(0)) return null;
  return new Big(a).div(b).round(decimals, Big.roundHalfEven).toFixed();
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}

/** The distance of a decimal from zero. */
export function magnitude(a: Decimal): Decimal {
  return new Big(a).abs().toFixed();
}

/** True when the text is a plain decimal number: an optional minus, digits, an optional fraction. */
export function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
