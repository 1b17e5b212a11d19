import type { Flow, Frequency } from '@/lib/domain/observation';
import { ALL_PRODUCTS } from '@/lib/domain/product';
import { FileError } from '@/lib/errors';
import type { SheetRow } from '../sheet/sheet-cell';
import type { Sheet } from '../sheet/workbook';
import { isHeldExactly } from './exact-number';
import type { PlaceNames } from './place-names';
import type { Area } from './place-names-table';
import { refusePlace } from './read-place';
import { sheetText } from './sheet-text';
import { cellError, type SourceRecord } from './source-record';
import { readTimePeriod } from './time-period';
import { withinTexts, type LineOutcome } from './wide-rows';

/** A sheet of the workbook that holds one flow at one frequency. */
export interface OnsSheet {
  readonly flow: Flow;
  readonly frequency: Frequency;
}

const FREQUENCIES: ReadonlyMap<string, Frequency> = new Map([
  ['Annual', 'A'],
  ['Quarterly', 'Q'],
  ['Monthly', 'M'],
]);

/** What a sheet named such as `3. Quarterly Exports` holds; `null` for the other sheets. */
export function onsSheet(name: string): OnsSheet | null {
  const [, word = '', flow] =
    /^\d\. (Annual|Quarterly|Monthly) (Exports|Imports)$/.exec(name) ?? [];
  const frequency = FREQUENCIES.get(word);
  if (frequency === undefined) return null;
  return { flow: flow === 'Exports' ? 'exports' : 'imports', frequency };
}

/** The header's columns of periods; empty while the header has not come. */
export type OnsColumns = readonly {
  readonly name: string;
  readonly at: number;
  readonly period: string;
}[];

/** True for the row that is the header. */
export function isOnsHeader({ cells }: SheetRow): boolean {
  return sheetText(cells[0]) === 'Country Code' && sheetText(cells[1]) === 'Country Name';
}

/** @throws {FileError} when a column of the header is no period of the sheet's frequency. */
export function onsColumns(sheet: Sheet, row: SheetRow, frequency: Frequency): OnsColumns {
  return row.cells.slice(2).map((cell, index) => {
    const name = sheetText(cell);
    const time = readTimePeriod(name);
    if (time !== null && 'period' in time && time.frequency === frequency) {
      return { name, at: index + 2, period: time.period };
    }
    throw new FileError({
      file: sheet.fileName,
      line: row.line,
      columnNumber: index + 3,
      value: name,
      expected: 'a period such as 1997, 1997Q1 or 1997Jan, as the name of the sheet says',
    });
  });
}

/** A row of a sheet as a record; `text` knows its columns `code` and `name`. */
export function onsRecord(sheet: Sheet, { line, cells }: SheetRow): SourceRecord {
  const texts = cells.map((cell) => sheetText(cell));
  const places: Readonly<Record<string, number>> = { 'Country Code': 0, 'Country Name': 1 };
  const text = (column: string) => texts[places[column] ?? -1] ?? '';
  return { file: sheet.fileName, line, cells: texts, text };
}

const GROUP = { leftOut: 'a group of countries, or an area without a code' };
const AREAS: ReadonlyMap<string, Area> = new Map<string, Area>([
  ['B5', { place: 'EU27' }],
  ['D5', GROUP],
  ['W1', { place: 'WLD' }],
]);

/** Words of the publisher for a figure that is not there. */
const MARKS: ReadonlyMap<string, 'missing' | 'suppressed'> = new Map([
  ['', 'missing'],
  ['[x]', 'missing'],
  ['[z]', 'missing'],
  ['[c]', 'suppressed'],
]);

/** The values of one country. @throws {FileError} when the country is not known. */
export function onsLine(
  record: SourceRecord,
  columns: OnsColumns,
  { sheet, names }: { readonly sheet: OnsSheet; readonly names: PlaceNames },
): LineOutcome {
  const cells = withinTexts(
    columns.map((column) => ({ ...column, text: record.cells[column.at] ?? '' })),
  );
  const area = areaOf(record, names);
  if ('leftOut' in area) return cells.map(() => () => area);
  return cells.map(({ name, period, text }) => () => {
    const mark = MARKS.get(text);
    return {
      line: record.line,
      reporter: 'GBR',
      partner: area.place,
      flow: sheet.flow,
      product: ALL_PRODUCTS,
      frequency: sheet.frequency,
      period,
      value: mark === undefined ? valueOf(record, name, text) : null,
      status: mark ?? 'reported',
      basis: 'total',
      absentChapters: [],
      note: null,
    };
  });
}

function areaOf(record: SourceRecord, names: PlaceNames): Area {
  const column = 'Country Code';
  const text = record.text(column);
  const told = AREAS.get(text);
  if (told !== undefined) return told;
  const place = /^[A-Z]{2}$/.test(text) ? names.find(text) : null;
  return place === null ? refusePlace(record, { column, text, names }) : { place };
}

function valueOf(record: SourceRecord, column: string, value: string): string {
  if (isHeldExactly(value)) return value;
  throw cellError(record, { column, value, expected: 'a number, [c], [x], [z] or nothing' });
}
