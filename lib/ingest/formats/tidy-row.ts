import { ALL_PRODUCTS } from '@/lib/domain/product';
import type { Codes } from '../read-codes';
import { readSourceRow, type ObservationColumn } from '../source-row';
import type { NumberRead } from '../table/read-number';
import type { TradeRow } from '../trade-row';
import type { Outcome } from './map-records';
import type { PlaceNames } from './place-names';
import { readPlace, refuseSelf } from './read-place';
import { cellError, type SourceRecord } from './source-record';
import { flowOfWord } from './tidy-words';
import { readTimePeriod, type TimePeriod } from './time-period';

/** What an own table is read with. */
export interface TidyReading {
  readonly names: PlaceNames;
  readonly codes: Pick<Codes, 'chapters'>;
  /** Reads the cell of the value. */
  readonly number: (text: string) => NumberRead;
}

/**
 * The row one record of an own table states, or why it is not held.
 *
 * @throws {FileError} when a cell has what the format does not know.
 */
export function tidyRow(record: SourceRecord, reading: TidyReading): Outcome {
  const time = periodOf(record);
  if ('leftOut' in time) return time;
  const reporter = readPlace(record, 'reporter', reading.names);
  const partner = readPlace(record, 'partner', reading.names);
  refuseSelf(record, { column: 'partner', reporter, partner });
  const value = valueOf(record, reading);
  const cells: Record<ObservationColumn, string> = {
    reporter,
    partner,
    flow: flowOf(record),
    product: productOf(record, reading),
    frequency: time.frequency,
    period: time.period,
    value,
    status: textOr(record, 'status', value === '' ? 'missing' : 'reported'),
    basis: textOr(record, 'basis', 'total'),
    absent_chapters: absentOf(record, reading),
    note: record.text('note'),
  };
  refuseAbsence(record, cells);
  return rowOf(record, cells);
}

function rowOf(record: SourceRecord, cells: Record<ObservationColumn, string>): TradeRow {
  const { file, line } = record;
  const row = { line, text: (column: ObservationColumn) => cells[column] };
  const { observation } = readSourceRow({ file, dataset: 'not yet known' }, row);
  const { flow, frequency, status, basis, value, absentChapters, note } = observation;
  const { reporter, partner, product, period } = cells;
  return {
    line,
    reporter,
    partner,
    flow,
    product,
    frequency,
    period,
    value,
    status,
    basis,
    absentChapters,
    note,
  };
}

function textOr(record: SourceRecord, column: string, otherwise: string): string {
  const text = record.text(column);
  return text === '' ? otherwise : text;
}

function periodOf(record: SourceRecord): TimePeriod {
  const value = record.text('period');
  const time = readTimePeriod(value);
  if (time === null) {
    const expected = 'a year, quarter or month such as 2020, 2020-Q1 or 2020-03';
    throw cellError(record, { column: 'period', value, expected });
  }
  const stated = record.text('frequency');
  if (stated === '' || 'leftOut' in time || stated === time.frequency) return time;
  const expected = `${time.frequency}, since the period is ${value}`;
  throw cellError(record, { column: 'frequency', value: stated, expected });
}

function flowOf(record: SourceRecord): string {
  const value = record.text('flow');
  const flow = flowOfWord(value);
  if (flow !== null) return flow;
  const expected = 'exports | imports | re-exports | re-imports, or X, M, RX, RM';
  throw cellError(record, { column: 'flow', value, expected });
}

function productOf(record: SourceRecord, { codes }: TidyReading): string {
  const value = record.text('product');
  if (value === '' || value.toUpperCase() === ALL_PRODUCTS) return ALL_PRODUCTS;
  const chapter = value.slice(0, 2);
  const isForm = /^(\d{2}){1,3}$/.test(value);
  if (isForm && codes.chapters.some(({ code }) => code === chapter)) return value;
  throw cellError(record, {
    column: 'product',
    value,
    expected: 'TOTAL, or 2, 4 or 6 digits of the Harmonized System',
    ...(/^\d(\d\d){0,2}$/.test(value)
      ? { hint: 'A spreadsheet may have taken a leading zero away; keep codes as text' }
      : {}),
  });
}

function absentOf(record: SourceRecord, { codes }: TidyReading): string {
  const text = record.text('absent_chapters');
  const absent = text === '' ? [] : text.split(' ');
  for (const [index, value] of absent.entries()) {
    const isOnce = absent.indexOf(value) === index;
    if (isOnce && codes.chapters.some(({ code }) => code === value)) continue;
    throw cellError(record, { column: 'absent_chapters', value, expected: 'a chapter, once' });
  }
  return text;
}

function valueOf(record: SourceRecord, { number }: TidyReading): string {
  const text = record.text('value');
  const { value, problem } = number(text);
  if (problem === null) return value ?? '';
  throw cellError(record, { column: 'value', value: text, ...problem });
}

function refuseAbsence(record: SourceRecord, cells: Record<ObservationColumn, string>): void {
  const isAbsent = cells.status === 'missing' || cells.status === 'suppressed';
  if ((cells.value === '') === isAbsent) return;
  const expected = isAbsent
    ? `no value, since the status is ${cells.status}`
    : 'a value, or the status "missing" or "suppressed"';
  throw cellError(record, { column: 'value', value: cells.value, expected });
}
