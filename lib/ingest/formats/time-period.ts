import type { Frequency } from '@/lib/domain/observation';

/** A period as the store knows it, or why a well-formed one is not held. */
export type TimePeriod =
  { readonly frequency: Frequency; readonly period: string } | { readonly leftOut: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The period a publisher's text names: `2021`, `2021-A1`, `2021-Q1`, `2021Q1`, `2021-03`,
 * `2021-M03`, `2021M3`, `1997Jan`. Halves, thirds, weeks and days are well-formed and left out.
 *
 * Returns `null` for any other text.
 */
export function readTimePeriod(text: string): TimePeriod | null {
  const parts = /^([12]\d{3})(?:-?([A-Z]{1,3}\d*)|-(\d{2})(-\d{2})?)?$/i.exec(text);
  if (parts === null) return null;
  const [, year = '', word, month, day] = parts;
  if (month !== undefined) {
    if (day !== undefined) return { leftOut: 'a period of one day' };
    return monthOf(year, Number(month));
  }
  if (word === undefined) return { frequency: 'A', period: year };
  return ofWord(year, word.toLowerCase());
}

function ofWord(year: string, word: string): TimePeriod | null {
  const name = MONTHS.indexOf(word);
  if (name !== -1) return monthOf(year, name + 1);
  if (word === 'a1') return { frequency: 'A', period: year };
  if (/^q[1-4]$/.test(word)) return { frequency: 'Q', period: `${year}-${word.toUpperCase()}` };
  if (/^m\d{1,2}$/.test(word)) return monthOf(year, Number(word.slice(1)));
  if (/^[sh][12]$/.test(word)) return { leftOut: 'a period of half a year' };
  if (/^t[1-3]$/.test(word)) return { leftOut: 'a period of four months' };
  if (/^w\d{2}$/.test(word)) return { leftOut: 'a period of one week' };
  return /^d\d{3}$/.test(word) ? { leftOut: 'a period of one day' } : null;
}

function monthOf(year: string, month: number): TimePeriod | null {
  if (month < 1 || month > 12) return null;
  return { frequency: 'M', period: `${year}-${String(month).padStart(2, '0')}` };
}
