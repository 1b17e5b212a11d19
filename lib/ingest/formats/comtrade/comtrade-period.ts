import type { Frequency } from '@/lib/domain/observation';

/** A period as UN Comtrade writes it, in our form. */
export interface ComtradePeriod {
  readonly frequency: Frequency;
  /** `2010` or `2010-05`. */
  readonly period: string;
  readonly year: number;
}

/** What a row says of its period; an empty text says nothing. */
export interface PeriodCells {
  readonly period: string;
  readonly freqCode: string;
  readonly refYear: string;
  readonly refMonth: string;
}

/** The month that stands for a whole year. */
const WHOLE_YEAR = '52';

/** The period of a row, or what is wrong with it. Columns that say it again must say the same. */
export function comtradePeriod(
  cells: PeriodCells,
): ComtradePeriod | { readonly column: keyof PeriodCells; readonly expected: string } {
  const parts = /^((?:19|20)\d{2})(0[1-9]|1[0-2])?$/.exec(cells.period);
  if (parts === null) {
    return { column: 'period', expected: 'a year such as 2010, or a month such as 201005' };
  }
  const [, year = '', month] = parts;
  const frequency = month === undefined ? 'A' : 'M';
  if (cells.freqCode !== '' && cells.freqCode !== frequency) {
    return { column: 'freqCode', expected: `${frequency}, as the period ${cells.period} is` };
  }
  if (cells.refYear !== '' && cells.refYear !== year) {
    return { column: 'refYear', expected: `${year}, the year of the period` };
  }
  const refMonth = month === undefined ? WHOLE_YEAR : String(Number(month));
  if (cells.refMonth !== '' && String(Number(cells.refMonth)) !== refMonth) {
    return { column: 'refMonth', expected: `${refMonth}, as the period ${cells.period} is` };
  }
  const period = month === undefined ? year : `${year}-${month}`;
  return { frequency, period, year: Number(year) };
}
