import { periodText, readPeriod } from './period';

/** The first and last day of a period, ISO dates, both included. */
export interface PeriodDays {
  readonly start: string;
  readonly end: string;
}

/**
 * Two days as period text where they bound whole months (`2020-01-01` to `2020-03-31` is
 * `2020-Q1`); otherwise the days themselves, `2020-01-01/2020-01-20`.
 */
export function daysText({ start, end }: PeriodDays): string {
  const last = end.slice(0, 7);
  const period = readPeriod(`${start.slice(0, 7)}/${last}`);
  const isWhole = start.endsWith('-01') && end === lastDay(last);
  return period === null || !isWhole ? `${start}/${end}` : periodText(period);
}

/** The days of a period text; `null` when it is none. */
export function daysOf(text: string): PeriodDays | null {
  const period = readPeriod(text);
  if (period === null) return null;
  return { start: `${monthText(period.first)}-01`, end: lastDay(monthText(period.last)) };
}

function monthText(index: number): string {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month such as `2020-02`. */
function lastDay(month: string): string {
  const [year = NaN, number = NaN] = month.split('-').map(Number);
  const day = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, '0')}`;
}
