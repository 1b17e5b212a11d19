import { quotient, type Decimal } from '@/lib/domain/decimal';

/** As many digits as the sums of a snapshot hold exactly. */
const MOST_DIGITS = 30;
const MOST_DECIMALS = 6;
/** From here on, decimals can be what a binary number left over. */
const NOISY_DIGITS = 15;

const BLANK = 32;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/**
 * The decimal a text states, without outer blanks and without zeros at the end of its fraction;
 * `null` for all else: signs, exponents, group marks, leading zeros, more than six decimals.
 */
export function plainDecimal(text: string): Decimal | null {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === BLANK) start += 1;
  while (end > start && text.charCodeAt(end - 1) === BLANK) end -= 1;
  const point = pointOf(text, start, end);
  if (point === -1) return null;
  if (end - point > MOST_DECIMALS + 1) return null;
  let last = end;
  if (point < end) {
    while (text.charCodeAt(last - 1) === ZERO) last -= 1;
    if (last - 1 === point) last = point;
  }
  return start === 0 && last === text.length ? text : text.slice(start, last);
}

/** Where the point stands, or the end without one; -1 when these are not plain digits. */
function pointOf(text: string, start: number, end: number): number {
  let point = -1;
  for (let at = start; at < end; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === POINT && point === -1) point = at;
    else if (sign < ZERO || sign > NINE) return -1;
  }
  const whole = (point === -1 ? end : point) - start;
  const hasLeadingZero = whole > 1 && text.charCodeAt(start) === ZERO;
  const endsInPoint = point === end - 1;
  if (whole < 1 || whole > MOST_DIGITS || hasLeadingZero || endsInPoint) return -1;
  return point === -1 ? end : point;
}

/**
 * A number with an exponent, as JSON allows it, written out; the text itself when it has none, and
 * `null` when it is no such number or would be absurdly long.
 */
export function writtenOut(text: string): string | null {
  const parts = /^(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/.exec(text);
  if (parts === null) return text;
  const [, whole = '', fraction = '', exponent = ''] = parts;
  const power = Number(exponent);
  if (Math.abs(power) > MOST_DIGITS) return null;
  const digits = '0'.repeat(MOST_DIGITS) + whole + fraction + '0'.repeat(MOST_DIGITS);
  const point = MOST_DIGITS + whole.length + power;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  return `${left === '' ? '0' : left}.${digits.slice(point)}`.replace(/\.?0+$/, '');
}

/**
 * The decimal meant by a number with more than six decimals that can only come from a binary
 * number (`36521.149999999994`), to six decimals, half even; `null` for any other text.
 */
export function withoutNoise(text: string): Decimal | null {
  const parts = /^(\d{1,30})\.(\d{7,60})$/.exec(text);
  const digits = text.replace('.', '').replace(/^0+/, '').length;
  if (parts === null || digits < NOISY_DIGITS) return null;
  return plainDecimal(quotient(text, '1', MOST_DECIMALS) ?? '');
}

/** Why a text is not a value of trade: what was expected, and what can be done. */
export function whyNoValue(text: string): { readonly expected: string; readonly hint?: string } {
  const expected = 'a decimal number such as 6804128143.25';
  if (/^-/.test(text)) return { expected: 'a value of zero or more', hint: 'Trade has no sign' };
  if (/^\d+(\.\d+)?[eE][+-]?\d+$/.test(text)) {
    const hint = 'A spreadsheet has shortened the number; take the file as the publisher sends it';
    return { expected: `${expected} with all its digits`, hint };
  }
  if (/^\d+\.\d{7,}$/.test(text)) return { expected: `${expected}, at most 6 decimals` };
  if (/^[\d.,' ]+$/.test(text)) {
    const hint = 'Declare the decimal and the grouping mark when the file writes numbers so';
    return { expected, hint };
  }
  return { expected };
}
