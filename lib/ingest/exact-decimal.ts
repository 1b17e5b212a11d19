import type { Decimal } from '@/lib/domain/decimal';

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;
const MOST_DIGITS = 400;

/**
 * A number as a plain decimal of just that value: an exponent is written out, all else stays as it
 * stands. `null` for what is no number, or has more than 400 digits.
 */
export function exactDecimal(text: string): Decimal | null {
  if (text.length > MOST_DIGITS) return null;
  const [, sign = '', whole = '', fraction = '', exponent] = NUMBER.exec(text) ?? [];
  if (whole === '') return null;
  if (exponent === undefined) return text;
  const point = whole.length + Number(exponent);
  if (point > MOST_DIGITS || point <= -MOST_DIGITS) return null;
  const digits = whole + fraction;
  const shifted = digits.padStart(digits.length + Math.max(0, 1 - point), '0');
  const at = Math.max(1, point);
  const before = shifted
    .slice(0, at)
    .padEnd(at, '0')
    .replace(/^0+(?=\d)/, '');
  const after = shifted.slice(at);
  return `${sign}${before}${after === '' ? '' : `.${after}`}`;
}
