import { product, type Decimal } from '@/lib/domain/decimal';

const NUMBER = /^(-?(?:0|[1-9]\d*)(?:\.\d+)?)(?:[eE]([+-]?\d{1,2}))?$/;
const SHORTEST = /^(?:0|-?[1-9]\d*(?:\.\d*[1-9])?|-?0\.\d*[1-9])$/;

/**
 * The number a text states, exactly and in its shortest form: `1200.50` is `1200.5`, `1.2e3` is
 * `1200`. Returns `null` for a text that is none: a sign `+`, a group mark, a leading zero.
 */
export function exactNumber(text: string): Decimal | null {
  if (SHORTEST.test(text)) return text;
  const parts = NUMBER.exec(text);
  if (parts === null) return null;
  const [, digits = text, power = '+0'] = parts;
  return timesPowerOfTen(digits, Number(power));
}

/** A decimal with its point moved: to the right for a positive power, to the left for a negative. */
export function timesPowerOfTen(value: Decimal, power: number): Decimal {
  const zeros = '0'.repeat(Math.abs(power));
  const factor = power < 0 ? `0.${zeros.slice(1)}1` : `1${zeros}`;
  const moved = product(value, factor);
  return moved === '-0' ? '0' : moved;
}

/** True when the store holds a decimal as it is: at most 30 digits and six decimals. */
export function isHeldExactly(value: Decimal): boolean {
  return /^-?\d{1,30}(\.\d{1,6})?$/.test(value);
}
