import type { DatasetDescription, FormatReader, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { readWorkbook } from '../sheet/read-workbook';
import { numberReader } from '../table/read-number';
import { readStrictTable } from '../table/read-strict-table';
import type { TradeRow } from '../trade-row';
import { CENSUS_NOTES, CENSUS_SOURCE } from './census-area';
import { CENSUS_COLUMNS, censusLine, lastMonthOf, type LastMonth } from './census-country-line';
import { describeDataset } from './describe-dataset';
import { formatReading } from './format-reading';
import { hasColumns } from './head-text';
import { readPlaceNames } from './place-names';
import { readAreaTable } from './place-names-table';
import { headerNames, refuseMissing, sheetRecords } from './sheet-records';
import { tableRecords, type SourceRecord } from './source-record';
import { wideRows } from './wide-rows';

const KEY_COLUMNS = ['CTY_CODE', 'CTYNAME', 'IJAN', 'IYR', 'EJAN', 'EYR'];
const SPEC = {
  required: CENSUS_COLUMNS,
  optional: [],
  others: 'ignore',
  numbers: CENSUS_COLUMNS.filter((name) => /^[IE]/.test(name)),
} as const;

/** The table of all countries and years, as CSV or workbook: one row a year and country. */
export const censusCountry: FormatReader = {
  name: 'census-country',
  title: 'US Census Bureau, table of trade by country and year',
  recognise: (file) =>
    file.sheets === undefined
      ? hasColumns(file, KEY_COLUMNS)
      : file.sheets.some(
          ({ rows: [first] }) => first !== undefined && isHeader(headerNames(first)),
        ),
  read: (files, reading) => formatReading((tell) => readTables(files, reading, tell)),
};

function isHeader(names: readonly string[]): boolean {
  return KEY_COLUMNS.every((name) => names.includes(name.toLowerCase()));
}

async function* readTables(
  files: readonly OpenedFile[],
  reading: Reading,
  tell: (describe: () => DatasetDescription) => void,
): AsyncIterable<readonly TradeRow[]> {
  const areas = {
    names: await readPlaceNames(reading.codes),
    table: await readAreaTable(reading.codes, 'census-areas.csv'),
  };
  const tables: Table[] = [];
  for (const file of files) tables.push(await readTable(file, reading));
  // The last month is that of all files: exports and imports may come apart.
  const last = lastMonthOf(tables.flatMap(({ records }) => records));
  tell(() => describe(files, reading, last));
  for (const { records, dialect } of tables) {
    const number = numberReader({ dialect, missing: ['', '(X)'] });
    yield* wideRows(oneBatch(records), reading, (line) =>
      censusLine(line, { areas, last, number }),
    );
  }
}

interface Table {
  readonly records: readonly SourceRecord[];
  readonly dialect: Parameters<typeof numberReader>[0]['dialect'];
}

/** Read whole, since only the last line tells which month is the last. */
async function readTable(file: OpenedFile, { declared, refuse }: Reading): Promise<Table> {
  const records: SourceRecord[] = [];
  if (file.sheets === undefined) {
    const table = await readStrictTable(file, { ...SPEC, refuse }, declared);
    for await (const batch of tableRecords(file, table)) records.push(...batch);
    return { records, dialect: table.dialect };
  }
  const { sheets } = await readWorkbook(file);
  const outline = file.sheets.find(
    ({ rows: [first] }) => first !== undefined && isHeader(headerNames(first)),
  );
  const sheet = sheets.find(({ name }) => name === outline?.name) ?? sheets[0];
  if (sheet !== undefined) {
    const rows = sheetRecords(sheet, (header) => refuseMissing(sheet, header, CENSUS_COLUMNS));
    for await (const batch of rows) records.push(...batch);
  }
  return { records, dialect: { decimal: '.', grouping: null } };
}

async function* oneBatch(records: readonly SourceRecord[]) {
  await Promise.resolve();
  yield records;
}

function describe(
  files: readonly OpenedFile[],
  { details }: Reading,
  { year, month }: LastMonth,
): DatasetDescription {
  const end = `${year}-${String(month).padStart(2, '0')}`;
  return describeDataset(files, details, {
    ...CENSUS_SOURCE,
    title: 'United States’ trade in goods by country',
    unit: { currency: 'USD', multiplier: '1000000' },
    address: 'https://www.census.gov/foreign-trade/balance/country.xlsx',
    classification: null,
    notes: [
      ...CENSUS_NOTES,
      `The last month with figures is ${end}; months behind it are 0 in the file and left out, as is the year when it is not over.`,
    ],
  });
}
