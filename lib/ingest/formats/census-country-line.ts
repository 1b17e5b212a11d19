import { compare, difference, magnitude, sum } from '@/lib/domain/decimal';
import type { Flow } from '@/lib/domain/observation';
import { ALL_PRODUCTS } from '@/lib/domain/product';
import type { NumberRead } from '../table/read-number';
import { censusArea, type CensusNames } from './census-area';
import { timesPowerOfTen } from './exact-number';
import type { Outcome } from './map-records';
import { cellError, type SourceRecord } from './source-record';
import type { LineOutcome } from './wide-rows';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const SIDES = [
  { letter: 'I', flow: 'imports' },
  { letter: 'E', flow: 'exports' },
] as const satisfies readonly { readonly letter: string; readonly flow: Flow }[];

/** The columns of the country table, in capitals. */
export const CENSUS_COLUMNS: readonly string[] = [
  'year',
  'CTY_CODE',
  'CTYNAME',
  ...SIDES.flatMap(({ letter }) => [...MONTHS, 'YR'].map((name) => `${letter}${name}`)),
];

/** The last month the publisher has figures of: what stands behind it is 0 in the file. */
export interface LastMonth {
  readonly year: string;
  /** 1 to 12. */
  readonly month: number;
}

/** The last month in which any country has a figure other than zero. */
export function lastMonthOf(records: readonly SourceRecord[]): LastMonth {
  const year = records.reduce((last, record) => later(last, record.text('year')), '');
  const ofYear = records.filter((record) => record.text('year') === year);
  const month = MONTHS.findLastIndex((name) =>
    ofYear.some((record) =>
      SIDES.some(({ letter }) => /[1-9]/.test(record.text(`${letter}${name}`))),
    ),
  );
  return { year, month: month + 1 };
}

function later(a: string, b: string): string {
  return /^\d{4}$/.test(b) && b > a ? b : a;
}

/** What the lines are read with. */
export interface CensusLine {
  readonly areas: CensusNames;
  readonly last: LastMonth;
  readonly number: (text: string) => NumberRead;
}

/** The months and years of one country and year. @throws {FileError} for a line that is none. */
export function censusLine(record: SourceRecord, reading: CensusLine): LineOutcome {
  const year = record.text('year');
  if (!/^(19|20)\d\d$/.test(year)) {
    throw cellError(record, { column: 'year', value: year, expected: 'a year' });
  }
  const area = censusArea(record, { code: 'CTY_CODE', name: 'CTYNAME' }, reading.areas);
  return SIDES.flatMap((side) => {
    const cells = [...MONTHS, 'YR'].map((name) => `${side.letter}${name}`);
    if ('leftOut' in area) return cells.map(() => () => area);
    const about = { record, reading, year, flow: side.flow, partner: area.place };
    return cells.map((column, at) => () => cellOutcome(about, cells, column, at));
  });
}

interface CellAbout {
  readonly record: SourceRecord;
  readonly reading: CensusLine;
  readonly year: string;
  readonly flow: Flow;
  readonly partner: string;
}

function cellOutcome(
  about: CellAbout,
  cells: readonly string[],
  column: string,
  at: number,
): Outcome {
  const { record, reading, year, flow, partner } = about;
  const isLastYear = year === reading.last.year;
  const isYear = at === MONTHS.length;
  if (isYear && isLastYear && reading.last.month < MONTHS.length) {
    return { leftOut: 'a year to date, which is no year' };
  }
  if (!isYear && isLastYear && at + 1 > reading.last.month) {
    return { leftOut: 'a month not yet published, which the file holds as 0' };
  }
  const value = valueOf(about, column);
  return {
    line: record.line,
    reporter: 'USA',
    partner,
    flow,
    product: ALL_PRODUCTS,
    frequency: isYear ? 'A' : 'M',
    period: isYear ? year : `${year}-${String(at + 1).padStart(2, '0')}`,
    value,
    status: value === null ? 'missing' : 'reported',
    basis: 'total',
    absentChapters: [],
    note: isYear ? noteOnSum(about, cells.slice(0, at), value) : null,
  };
}

function valueOf({ record, reading }: CellAbout, column: string): string | null {
  const text = record.text(column);
  const { value, problem } = reading.number(text);
  if (problem === null) return value;
  throw cellError(record, { column, value: text, ...problem });
}

/** Thirteen rounded figures may be half a unit off each. */
function noteOnSum(
  about: CellAbout,
  months: readonly string[],
  year: string | null,
): string | null {
  const values = months.map((column) => valueOf(about, column));
  const off = difference(year, sum(values));
  if (off === null) return null;
  const decimals = Math.max(...[...values, year].map((value) => decimalsOf(value)));
  if (compare(magnitude(off), timesPowerOfTen('6.5', -decimals)) <= 0) return null;
  return `the year differs from the sum of its months by ${off}`;
}

function decimalsOf(value: string | null): number {
  const [, decimals = ''] = (value ?? '').split('.');
  return decimals.length;
}
