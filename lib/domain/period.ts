/**
 * The kinds of period trade figures come in: year, half, quarter, month, year to date, fiscal
 * year (twelve months that start in another month than January), and any other range.
 */
export type PeriodKind = 'A' | 'H' | 'Q' | 'M' | 'YTD' | 'FY' | 'X';

/** A run of whole months. `first` and `last` count months from year 0, both included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly first: number;
  readonly last: number;
}

const YEAR = /^(\d{4})$/;
const HALF = /^(\d{4})-H([12])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const RANGE = /^(\d{4})-(0[1-9]|1[0-2])\/(\d{4})-(0[1-9]|1[0-2])$/;

/** The period of a run of months, named by the most particular kind that fits it. */
export function periodOfMonths(first: number, last: number): Period {
  return { kind: kindOfMonths(first, last), first, last };
}

function kindOfMonths(first: number, last: number): PeriodKind {
  const length = last - first + 1;
  const month = first % 12;
  if (length === 12) return month === 0 ? 'A' : 'FY';
  if (length === 6 && month % 6 === 0) return 'H';
  if (length === 3 && month % 3 === 0) return 'Q';
  if (length === 1) return 'M';
  return month === 0 && length < 12 ? 'YTD' : 'X';
}

/**
 * The period a text names: `2020`, `2020-H1`, `2021-Q1`, `2021-03`, or a range of months
 * `2020-07/2021-06`, which becomes a fiscal year, a year to date or a plain range by its months.
 *
 * Returns `null` for any other text and for a range that ends before it starts.
 */
export function readPeriod(text: string): Period | null {
  const year = YEAR.exec(text);
  if (year) return periodOfMonths(monthIndex(year[1], '1'), monthIndex(year[1], '12'));
  const half = HALF.exec(text);
  if (half) return spanFrom(half[1], half[2], 6);
  const quarter = QUARTER.exec(text);
  if (quarter) return spanFrom(quarter[1], quarter[2], 3);
  const month = MONTH.exec(text);
  if (month) return spanFrom(month[1], month[2], 1);
  const range = RANGE.exec(text);
  if (!range) return null;
  const first = monthIndex(range[1], range[2]);
  const last = monthIndex(range[3], range[4]);
  return last < first ? null : periodOfMonths(first, last);
}

/**
 * As `readPeriod`, for text that must be a period.
 *
 * @throws {Error} naming the text and the forms that are understood.
 */
export function parsePeriod(text: string): Period {
  const period = readPeriod(text);
  if (period) return period;
  throw new Error(
    `"${text}" is not a period; expected 2020, 2020-H1, 2020-Q1, 2020-03 or 2020-01/2020-10`,
  );
}

function monthIndex(year: string | undefined, month: string | undefined): number {
  return Number(year) * 12 + Number(month) - 1;
}

function spanFrom(year: string | undefined, part: string | undefined, months: number): Period {
  const first = Number(year) * 12 + (Number(part) - 1) * months;
  return periodOfMonths(first, first + months - 1);
}

/** The text `readPeriod` reads back to the same months. */
export function periodText(period: Period): string {
  const year = String(Math.floor(period.first / 12)).padStart(4, '0');
  const month = period.first % 12;
  switch (period.kind) {
    case 'A':
      return year;
    case 'H':
      return `${year}-H${month / 6 + 1}`;
    case 'Q':
      return `${year}-Q${month / 3 + 1}`;
    case 'M':
      return monthText(period.first);
    case 'YTD':
    case 'FY':
    case 'X':
      return `${monthText(period.first)}/${monthText(period.last)}`;
  }
}

function monthText(index: number): string {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Negative when `a` starts before `b`, or starts with it and ends before it. */
export function comparePeriods(a: Period, b: Period): number {
  return a.first === b.first ? a.last - b.last : a.first - b.first;
}

/** True when every month of `part` lies in `whole`. */
export function containsPeriod(whole: Period, part: Period): boolean {
  return whole.first <= part.first && part.last <= whole.last;
}

/** The same months a number of years later; negative for earlier. */
export function shiftYears(period: Period, years: number): Period {
  return { ...period, first: period.first + years * 12, last: period.last + years * 12 };
}

/** The twelve-month fiscal year that starts in the given month (1–12) of the given year. */
export function fiscalYear(startYear: number, firstMonth: number): Period {
  const first = startYear * 12 + firstMonth - 1;
  return periodOfMonths(first, first + 11);
}

/** January to the given month (1–12). Twelve months make the calendar year. */
export function yearToDate(year: number, lastMonth: number): Period {
  return periodOfMonths(year * 12, year * 12 + lastMonth - 1);
}

/** The periods of one length, in order, that fill `whole`; empty when they do not fit exactly. */
export function partsOf(whole: Period, months: 1 | 3 | 6 | 12): readonly Period[] {
  const length = whole.last - whole.first + 1;
  if (length % months !== 0 || whole.first % months !== 0) return [];
  return Array.from({ length: length / months }, (_, index) => {
    const first = whole.first + index * months;
    return periodOfMonths(first, first + months - 1);
  });
}
