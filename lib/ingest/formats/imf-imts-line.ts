import type { Valuation } from '@/lib/domain/dataset';
import type { Frequency } from '@/lib/domain/observation';
import { ALL_PRODUCTS } from '@/lib/domain/product';
import { FileError } from '@/lib/errors';
import type { OpenedFile } from '../open/opened-file';
import type { StrictTable } from '../table/read-strict-table';
import { imfIndicator, type FlowMeaning } from './imf-indicator';
import type { PlaceNames } from './place-names';
import { readArea, type AreaTable } from './place-names-table';
import { refuseSelf } from './read-place';
import { cellError, type SourceRecord } from './source-record';
import { powerOfWord } from './tidy-words';
import { readTimePeriod } from './time-period';
import type { UnitHolder } from './unit-holder';
import { refuseNoPeriods, withinTexts, type LineOutcome } from './wide-rows';

/** A column of one period. */
export interface PeriodColumn {
  readonly name: string;
  readonly at: number;
  readonly frequency: Frequency;
  readonly period: string;
}

/** What the lines are read with. */
export interface ImfLine {
  readonly names: PlaceNames;
  readonly areas: AreaTable;
  readonly unit: UnitHolder;
  /** The valuation of imports that is taken. */
  readonly imports: Valuation;
  readonly number: (text: string) => string | null;
}

/**
 * The columns of periods.
 *
 * @throws {FileError} when there is none, or a column that holds figures is no period: what stands
 * under a misspelt one would be lost.
 */
export function periodColumns(file: OpenedFile, table: StrictTable): readonly PeriodColumn[] {
  const columns = table.header.flatMap((cell, at) => {
    const name = cell.trim();
    const time = readTimePeriod(name);
    if (time === null && /\d/.test(name)) refuseColumn(file, name, at);
    return time === null || 'leftOut' in time ? [] : [{ name, at, ...time }];
  });
  refuseNoPeriods(file.name, columns);
  return columns;
}

/** Names of what describes a series have no digits. */
function refuseColumn(file: OpenedFile, value: string, at: number): never {
  const expected = 'a period such as 2020, 2020-Q1 or 2020-M01';
  throw new FileError({ file: file.name, line: 1, columnNumber: at + 1, value, expected });
}

/**
 * The values of one series.
 *
 * @throws {FileError} when the series cannot be understood.
 */
export function imfLine(
  line: SourceRecord,
  columns: readonly PeriodColumn[],
  reading: ImfLine,
): LineOutcome {
  const frequency = frequencyOf(line);
  const texts = columns.map((column) => ({ ...column, text: line.cells[column.at]?.trim() ?? '' }));
  const cells = withinTexts(texts.filter((column) => column.frequency === frequency));
  const leaveOut = (leftOut: string) =>
    cells.filter(({ text }) => text !== '').map(() => () => ({ leftOut }));
  refuseStray(line, texts, frequency);
  const meaning = meaningOf(line);
  if ('leftOut' in meaning) return leaveOut(meaning.leftOut);
  if (meaning.flow === 'imports' && meaning.valuation !== reading.imports) {
    return leaveOut(`imports valued ${meaning.valuation ?? ''} beside imports ${reading.imports}`);
  }
  const { names, areas: table } = reading;
  const reporter = readArea(line, { column: 'COUNTRY', table, names });
  const partner = readArea(line, { column: 'COUNTERPART_COUNTRY', table, names });
  if ('leftOut' in reporter) return leaveOut(reporter.leftOut);
  if ('leftOut' in partner) return leaveOut(partner.leftOut);
  const sides = { reporter: reporter.place, partner: partner.place };
  refuseSelf(line, { column: 'COUNTERPART_COUNTRY', ...sides });
  const power = powerOf(line);
  return cells.map(({ name, text, period }) => () => ({
    ...sides,
    line: line.line,
    flow: meaning.flow,
    product: ALL_PRODUCTS,
    frequency,
    period,
    value: text === '' ? null : valueOf(line, { name, text, power, meaning, reading }),
    status: text === '' ? 'missing' : 'reported',
    basis: 'total',
    absentChapters: [],
    note: null,
  }));
}

interface ImfCell {
  readonly name: string;
  readonly text: string;
  readonly power: number;
  readonly meaning: FlowMeaning;
  readonly reading: ImfLine;
}

function valueOf(line: SourceRecord, { name, text, power, meaning, reading }: ImfCell): string {
  const value = reading.number(text);
  if (value === null) {
    throw cellError(line, { column: name, value: text, expected: 'a decimal number' });
  }
  const { currency } = meaning;
  return reading.unit.hold(line, { column: name, value, currency, power });
}

function frequencyOf(line: SourceRecord): Frequency {
  const value = line.text('FREQUENCY');
  const found = FREQUENCIES.find(({ words }) => words.includes(value.toLowerCase()));
  if (found !== undefined) return found.frequency;
  const expected = 'A | Q | M, or Annual | Quarterly | Monthly';
  throw cellError(line, { column: 'FREQUENCY', value, expected });
}

const FREQUENCIES: readonly { readonly frequency: Frequency; readonly words: readonly string[] }[] =
  [
    { frequency: 'A', words: ['a', 'annual'] },
    { frequency: 'Q', words: ['q', 'quarterly'] },
    { frequency: 'M', words: ['m', 'monthly'] },
  ];

function refuseStray(
  line: SourceRecord,
  cells: readonly (PeriodColumn & { readonly text: string })[],
  frequency: Frequency,
): void {
  const stray = cells.find((cell) => cell.text !== '' && cell.frequency !== frequency);
  if (stray === undefined) return;
  const expected = `nothing, since the frequency of the row is ${frequency}`;
  throw cellError(line, { column: stray.name, value: stray.text, expected });
}

function meaningOf(line: SourceRecord) {
  const value = line.text('INDICATOR');
  const meaning = imfIndicator(value);
  if (meaning !== null) return meaning;
  const expected = 'XG_FOB_USD, MG_CIF_USD or MG_FOB_USD, or their names';
  throw cellError(line, { column: 'INDICATOR', value, expected });
}

function powerOf(line: SourceRecord): number {
  const value = line.text('SCALE');
  const power = /^[0369]$/.test(value) ? Number(value) : powerOfWord(value);
  if (power !== null) return power;
  throw cellError(line, { column: 'SCALE', value, expected: 'Units | Thousands | Millions' });
}
