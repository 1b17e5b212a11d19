import type { Decimal } from '@/lib/domain/decimal';

/** With this many digits a whole number of thousandths is exact in a double. */
const MOST_DIGITS = 15;

/**
 * A plain decimal as a whole number of thousandths, exact; `null` when it has more than three
 * decimals or too many digits for that.
 */
export function exactThousandths(text: Decimal | null): number | null {
  if (text === null) return null;
  const isNegative = text.charCodeAt(0) === MINUS;
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = isNegative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT && decimals < 0) decimals = 0;
    else if (code < ZERO || code > NINE) return null;
    else if (decimals === 3) {
      if (code !== ZERO) return null;
    } else {
      whole = whole * 10 + (code - ZERO);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    }
  }
  for (let missing = Math.max(0, decimals); missing < 3; missing += 1) {
    whole *= 10;
    digits += 1;
  }
  if (digits > MOST_DIGITS) return null;
  return isNegative ? -whole : whole;
}

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
