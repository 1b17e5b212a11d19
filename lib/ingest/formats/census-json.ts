import { FileError } from '@/lib/errors';
import type { DatasetDescription, FormatReader, Reading } from '../format-reader';
import { jsonError, jsonPlace, jsonRecords, type JsonPlace } from '../json/json-place';
import { JsonNumber } from '../json/json-value';
import { readJson } from '../json/read-json';
import type { OpenedFile } from '../open/opened-file';
import { numberReader } from '../table/read-number';
import type { TradeRow } from '../trade-row';
import { CENSUS_NOTES, CENSUS_SOURCE } from './census-area';
import { censusHeader, isCensusHeader, type CensusHeader } from './census-json-header';
import { censusRow } from './census-json-row';
import { describeDataset } from './describe-dataset';
import { formatReading } from './format-reading';
import { headText } from './head-text';
import { mapRecords } from './map-records';
import { oneValue, type OneValue } from './one-value';
import { readPlaceNames } from './place-names';
import { readAreaTable } from './place-names-table';
import type { SourceRecord } from './source-record';

/** Answers of the Census Bureau's interface: a list of lists of texts, the first being the header. */
export const censusJson: FormatReader = {
  name: 'census-json',
  title: 'US Census Bureau, answer of the international trade interface, JSON',
  recognise: (file) => {
    const [, inner = ''] = /^\uFEFF?\s*\[\s*\[([^[\]]*)\]/.exec(headText(file)) ?? [];
    return isCensusHeader([...inner.matchAll(/"([^"\\]*)"/g)].map(([, name = '']) => name));
  },
  read: (files, reading) => formatReading((tell) => readAnswers(files, reading, tell)),
};

async function* readAnswers(
  files: readonly OpenedFile[],
  reading: Reading,
  tell: (describe: () => DatasetDescription) => void,
): AsyncIterable<readonly TradeRow[]> {
  const areas = {
    names: await readPlaceNames(reading.codes),
    table: await readAreaTable(reading.codes, 'census-areas.csv'),
  };
  const number = numberReader({ dialect: { decimal: '.', grouping: null }, missing: [''] });
  // Exports and imports have columns of their own; what parts the trade must be the same in both.
  const holders = new Map<string, OneValue<string>>();
  for (const file of files) {
    const { names, records } = recordsOf(jsonPlace(file.name, await readJson(file)));
    const header = censusHeader(file.name, names);
    tell(() => describe(files, reading, header));
    const rest = new Map(header.rest.map((name) => [name, holderOf(holders, name)]));
    yield* mapRecords(oneBatch(records), reading, (record) =>
      censusRow(record, { header, areas, rest, number }),
    );
  }
}

function holderOf(holders: Map<string, OneValue<string>>, name: string): OneValue<string> {
  const holder = holders.get(name) ?? oneValue(name);
  holders.set(name, holder);
  return holder;
}

interface Answer {
  readonly names: readonly string[];
  readonly records: readonly SourceRecord[];
}

/** @throws {FileError} when a record is no list of as many cells as the header. */
function recordsOf(place: JsonPlace): Answer {
  const [header, ...rest] = jsonRecords(place);
  if (header === undefined) {
    throw new FileError({ file: place.file, expected: 'a list whose first list is the header' });
  }
  const names = [...jsonRecords(header)].map(textOf);
  if (rest.length === 0) {
    throw new FileError({ file: place.file, expected: 'a record below the header' });
  }
  // A column that is also asked by stands twice, with the same texts.
  const places = new Map([...names.entries()].reverse().map(([at, name]) => [name, at]));
  const records = rest.map((record) => {
    const cells = [...jsonRecords(record)].map(textOf);
    if (cells.length !== names.length) throw jsonError(record, `a list of ${names.length} texts`);
    const text = (column: string) => cells[places.get(column) ?? -1]?.trim() ?? '';
    return { file: place.file, line: record.record ?? 1, cells, text };
  });
  return { names, records };
}

function textOf(place: JsonPlace): string {
  if (place.value === null) return '';
  if (typeof place.value === 'string') return place.value;
  if (place.value instanceof JsonNumber) return place.value.text;
  throw jsonError(place, 'a text, a number or null');
}

async function* oneBatch(records: readonly SourceRecord[]) {
  await Promise.resolve();
  yield records;
}

function describe(
  files: readonly OpenedFile[],
  { details }: Reading,
  { product }: CensusHeader,
): DatasetDescription {
  return describeDataset(files, details, {
    ...CENSUS_SOURCE,
    title: 'United States’ monthly trade in goods, international trade time series',
    unit: { currency: 'USD', multiplier: '1' },
    address: 'https://www.census.gov/foreign-trade/statistics/country/index.html',
    classification: product === null ? null : 'HS, as in the national schedules of each year',
    notes: [...CENSUS_NOTES, 'Columns of the year to date are not taken: they are no years.'],
  });
}
