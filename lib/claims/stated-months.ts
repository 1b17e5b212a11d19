import { periodOfMonths, periodText } from '@/lib/domain/period';
import type { StatedPeriod } from './read/read-claim';

/** How far either end of a period may lie from the edge of a month: days are often a little off. */
const REACH = 5;

/**
 * The period text of the whole calendar months a stated period covers, or `null`.
 *
 * Either end may lie up to five days from the edge of a month. Years of other calendars (Nepali,
 * Iranian) stay outside that reach: no sum of months is their figure. A period of kind `X`, such
 * as the first 28 days of a month, is read to the day. `null` also when no month lies between.
 */
export function statedMonths({ freq, start, end }: StatedPeriod): string | null {
  const reach = freq === 'X' ? 0 : REACH;
  const from = dayOf(start);
  const to = dayOf(end);
  if (from === null || to === null) return null;
  const first = monthStartingAt(from, reach);
  const last = monthEndingAt(to, reach);
  if (first === null || last === null || last < first) return null;
  return periodText(periodOfMonths(first, last));
}

interface Day {
  /** Months from year 0. */
  readonly month: number;
  readonly day: number;
  readonly daysInMonth: number;
}

function dayOf(text: string): Day | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > daysInMonth) return null;
  return { month: year * 12 + month - 1, day, daysInMonth };
}

function monthStartingAt({ month, day, daysInMonth }: Day, reach: number): number | null {
  if (day - 1 <= reach) return month;
  return daysInMonth + 1 - day <= reach ? month + 1 : null;
}

function monthEndingAt({ month, day, daysInMonth }: Day, reach: number): number | null {
  if (daysInMonth - day <= reach) return month;
  return day <= reach ? month - 1 : null;
}
