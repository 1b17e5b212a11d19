import { parsePeriod, periodText } from '@/lib/domain/period';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthName(index: number, names: readonly string[]): string {
  return names[index % 12] ?? '';
}

function yearOf(index: number): string {
  return String(Math.floor(index / 12));
}

/** A period in words: `2020`, `Q1 2021`, `Mar 2021`, `Jan–Oct 2020`, `FY 2020/21 (Jul–Jun)`. */
export function periodName(text: string): string {
  const period = parsePeriod(text);
  const year = yearOf(period.first);
  switch (period.kind) {
    case 'A':
      return year;
    case 'H':
      return `${periodText(period).slice(5)} ${year}`;
    case 'Q':
      return `${periodText(period).slice(5)} ${year}`;
    case 'M':
      return `${monthName(period.first, MONTHS)} ${year}`;
    case 'YTD':
      return `${monthName(period.first, MONTHS)}–${monthName(period.last, MONTHS)} ${year}`;
    case 'FY': {
      const months = `${monthName(period.first, MONTHS)}–${monthName(period.last, MONTHS)}`;
      return `FY ${year}/${yearOf(period.last).slice(2)} (${months})`;
    }
    case 'X':
      return `${monthName(period.first, MONTHS)} ${year}–${monthName(period.last, MONTHS)} ${yearOf(period.last)}`;
  }
}

/** A run of periods in words: `2015–2020`, `Jan 1997–Jun 2026`; one name when both are the same. */
export function rangeName(from: string, to: string): string {
  return from === to ? periodName(from) : `${periodName(from)}–${periodName(to)}`;
}

/** An ISO date in words: `2021-06-11` → `11 June 2021`; year-month and year alone stay so. */
export function dateName(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = monthName(Number(month) - 1, LONG_MONTHS);
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
