import type { StatedFrequency, StatedPeriod } from './read-claim';

/** A day as text: year, month 1–12, day 1–31. */
export function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

/** The whole months from `first` to `last`, counted from year 0, with the kind given. */
export function months(freq: StatedFrequency, first: number, last: number): StatedPeriod {
  return {
    freq,
    start: day(Math.floor(first / 12), (first % 12) + 1, 1),
    end: day(Math.floor((last + 1) / 12), ((last + 1) % 12) + 1, 0),
  };
}

/** The same days a number of months later; the last day of a month stays the last day. */
export function shiftMonths(period: StatedPeriod, by: number): StatedPeriod {
  return { ...period, start: shiftDay(period.start, by), end: shiftDay(period.end, by) };
}

function shiftDay(date: string, by: number): string {
  const { year, month, date: dayOfMonth } = parts(date);
  const isLast = day(year, month + 1, 0) === date;
  const lastThere = parts(day(year, month + by + 1, 0)).date;
  return day(year, month + by, isLast ? lastThere : Math.min(dayOfMonth, lastThere));
}

/** Year, month and day of an ISO date. */
export function parts(date: string): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return { year: year ?? NaN, month: month ?? NaN, date: dayOfMonth ?? NaN };
}

/** First day of the fiscal year of a country: month and day. Nepal and Iran count in their own calendars. */
interface FiscalStart {
  readonly month: number;
  readonly date: number;
}

// Statistical years that do not start in January, as national statistics offices and treasuries define them.
const FISCAL: Readonly<Record<string, FiscalStart>> = {
  ...startsIn(4, 1, 'IND JPN ZAF CAN GBR SGP HKG MMR BWA NAM SWZ LSO BRN JAM KWT NZL'),
  ...startsIn(7, 1, 'PAK BGD EGY AUS KEN UGA TZA BTN TON WSM'),
  ...startsIn(10, 1, 'USA THA LAO HTI TTO'),
  NPL: { month: 7, date: 17 },
  ETH: { month: 7, date: 8 },
  IRN: { month: 3, date: 21 },
  AFG: { month: 3, date: 21 },
};

function startsIn(month: number, date: number, codes: string): Record<string, FiscalStart> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, { month, date }]));
}

/** Where the fiscal year of a country starts; April for a country without an entry, as most of the press that writes of fiscal years. */
export function fiscalStart(code: string | null, startYear?: number): FiscalStart {
  if (code === 'MMR' && startYear !== undefined && startYear >= 2018 && startYear <= 2020)
    return { month: 10, date: 1 };
  return (
    (code === null ? undefined : FISCAL[code]) ?? {
      month: code === null || code === '' ? 4 : 1,
      date: 1,
    }
  );
}

/** The fiscal year that starts in a year, from its first day to the day before the next. */
export function fiscalYear(startYear: number, start: FiscalStart): StatedPeriod {
  const isCalendar = start.month === 1 && start.date === 1;
  return {
    freq: isCalendar ? 'A' : 'FY',
    start: day(startYear, start.month, start.date),
    end: day(startYear + 1, start.month, start.date - 1),
  };
}

/** The kind a run of months is by its length and by where the statistical year starts. */
export function frequencyOf(
  first: number,
  length: number,
  yearStartMonth: number,
): StatedFrequency {
  const offset = ((((first % 12) - (yearStartMonth - 1)) % 12) + 12) % 12;
  if (length === 12) return first % 12 === 0 ? 'A' : 'FY';
  if (length === 6 && (offset % 6 === 0 || first % 6 === 0)) return 'H';
  if (length === 3 && (offset % 3 === 0 || first % 3 === 0)) return 'Q';
  if (length === 1) return 'M';
  return offset === 0 || first % 12 === 0 ? 'YTD' : 'X';
}
