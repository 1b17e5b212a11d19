import type { Decimal } from '@/lib/domain/decimal';

const DECIMALS = 6;
const UNIT = 10 ** DECIMALS;

/** A whole number of millionths as a plain decimal: no zeros at its end, no bare point; exact. */
export function plainMillionths(millionths: bigint | null): Decimal | null {
  if (millionths === null) return null;
  const sign = millionths < 0n ? '-' : '';
  const number = Math.abs(Number(millionths));
  // Whole numbers of a double's exact range are divided many times faster than large ones.
  if (!Number.isSafeInteger(number)) return sign + plainLarge(millionths);
  const part = number % UNIT;
  return `${sign}${(number - part) / UNIT}${decimals(part)}`;
}

function plainLarge(millionths: bigint): string {
  const size = millionths < 0n ? -millionths : millionths;
  return `${size / BigInt(UNIT)}${decimals(Number(size % BigInt(UNIT)))}`;
}

/** A point and the digits after it, or nothing. */
function decimals(part: number): string {
  if (part === 0) return '';
  let digits = part;
  let width = DECIMALS;
  for (; digits % 10 === 0; width -= 1) digits /= 10;
  return `.${String(digits).padStart(width, '0')}`;
}
