import { ALL_PRODUCTS, type ProductCode } from '@/lib/domain/product';
import type { NumberRead } from '../table/read-number';
import { censusArea, type CensusNames } from './census-area';
import type { CensusHeader } from './census-json-header';
import type { Outcome } from './map-records';
import type { OneValue } from './one-value';
import { hsProduct, type LeftOut } from './sdmx-profile';
import { cellError, type SourceRecord } from './source-record';
import { readTimePeriod } from './time-period';

/** What the records of an answer are read with. */
export interface CensusRecordReading {
  readonly header: CensusHeader;
  readonly areas: CensusNames;
  readonly rest: ReadonlyMap<string, OneValue<string>>;
  readonly number: (text: string) => NumberRead;
}

/** The row of one record, or why it is not held. @throws {FileError} for what is not known. */
export function censusRow(record: SourceRecord, reading: CensusRecordReading): Outcome {
  if (record.text('SUMMARY_LVL') === 'CGP') return { leftOut: GROUP };
  const area = censusArea(record, { code: 'CTY_CODE', name: 'CTY_NAME' }, reading.areas);
  if ('leftOut' in area) return area;
  const product = productOf(record, reading.header);
  if (typeof product !== 'string') return product;
  for (const [column, holder] of reading.rest) holder.take(record, record.text(column));
  const value = valueOf(record, reading);
  return {
    line: record.line,
    reporter: 'USA',
    partner: area.place,
    flow: reading.header.flow,
    product,
    frequency: 'M',
    period: monthOf(record),
    value,
    status: value === null ? 'missing' : 'reported',
    basis: 'total',
    absentChapters: [],
    note: null,
  };
}

const GROUP = 'a group of countries, or an area without a code';

function productOf(record: SourceRecord, { product }: CensusHeader): ProductCode | LeftOut {
  if (product === null) return ALL_PRODUCTS;
  const value = record.text(product);
  if (value === '-') return ALL_PRODUCTS;
  const found = hsProduct(value);
  if (found !== null) return found;
  const expected = '2, 4 or 6 digits of the Harmonized System, or -';
  throw cellError(record, { column: product, value, expected });
}

function monthOf(record: SourceRecord): string {
  const column = record.text('time') === '' ? 'YEAR' : 'time';
  const value =
    column === 'time'
      ? record.text('time')
      : `${record.text('YEAR')}-${record.text('MONTH').padStart(2, '0')}`;
  const time = readTimePeriod(value);
  if (time !== null && 'period' in time && time.frequency === 'M') return time.period;
  throw cellError(record, { column, value, expected: 'a month such as 2013-01' });
}

function valueOf(record: SourceRecord, { header, number }: CensusRecordReading): string | null {
  const column = header.value;
  const text = record.text(column);
  const { value, problem } = number(text);
  if (problem === null) return value;
  throw cellError(record, { column, value: text, ...problem });
}
