import type { Decimal } from '@/lib/domain/decimal';

const DAY = 86_400_000;
const LAST = 2_958_465;

/**
 * The ISO date of a spreadsheet's day number, or `null` for part of a day, the day that never was
 * (60 in the 1900 system stands for 29 February 1900) and what is out of range.
 *
 * Source: ECMA-376 part 1, 18.17.4, with the leap year that spreadsheets see in 1900.
 */
export function serialDate(serial: Decimal, dates: '1900' | '1904'): string | null {
  if (!/^\d{1,7}$/.test(serial)) return null;
  const days = Number(serial);
  if (days > LAST) return null;
  if (dates === '1904')
    return new Date(Date.UTC(1904, 0, 1) + days * DAY).toISOString().slice(0, 10);
  if (days === 0 || days === 60) return null;
  const begin = Date.UTC(1899, 11, days > 60 ? 30 : 31);
  return new Date(begin + days * DAY).toISOString().slice(0, 10);
}
