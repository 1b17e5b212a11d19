import type { Valuation } from '@/lib/domain/dataset';
import type { DatasetDescription, FormatReader, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { readStrictTable, type StrictTable } from '../table/read-strict-table';
import type { TradeRow } from '../trade-row';
import { describeDataset } from './describe-dataset';
import { formatReading } from './format-reading';
import { hasColumns, headerCells } from './head-text';
import { IMF_SOURCE, imfIndicator } from './imf-indicator';
import { imfLine, periodColumns, type ImfLine } from './imf-imts-line';
import { readPlaceNames } from './place-names';
import { readAreaTable } from './place-names-table';
import { tableRecords } from './source-record';
import { tableNumber } from './table-number';
import { readTimePeriod } from './time-period';
import { noteOnNoise, unitHolder, type UnitHolder } from './unit-holder';
import { wideRows } from './wide-rows';

const REQUIRED = ['COUNTRY', 'INDICATOR', 'COUNTERPART_COUNTRY', 'FREQUENCY', 'SCALE'] as const;
const SPEC = {
  required: REQUIRED,
  optional: ['DATASET', 'SERIES_CODE', 'OBS_MEASURE'],
  others: 'ignore',
} as const;

/** The periods are the columns of numbers, by which a decimal mark may have to be proven. */
function openTable(file: OpenedFile, { declared, refuse }: Reading): Promise<StrictTable> {
  const numbers = headerCells(file).filter((cell) => readTimePeriod(cell) !== null);
  return readStrictTable(file, { ...SPEC, numbers, refuse }, declared);
}

/** The wide table that the IMF's data portal gives out: one row a series, one column a period. */
export const imfImts: FormatReader = {
  name: 'imf-imts',
  title: 'IMF, International Trade in Goods (IMTS), wide CSV of the portal',
  recognise: (file) => hasColumns(file, [...REQUIRED, 'SERIES_CODE']),
  read: (files, reading) => formatReading((tell) => readTables(files, reading, tell)),
};

async function* readTables(
  files: readonly OpenedFile[],
  reading: Reading,
  tell: (describe: () => DatasetDescription) => void,
): AsyncIterable<readonly TradeRow[]> {
  const names = await readPlaceNames(reading.codes);
  const areas = await readAreaTable(reading.codes, 'imf-areas.csv');
  const unit = unitHolder(reading.details);
  const imports = reading.details.imports ?? (await importsOf(files, reading));
  tell(() => describe(files, reading, { unit, imports }));
  for (const file of files) {
    const table = await openTable(file, reading);
    const number = tableNumber(table.dialect);
    const meaning: ImfLine = { names, areas, unit, imports, number };
    const columns = periodColumns(file, table);
    yield* wideRows(tableRecords(file, table), reading, (line) => imfLine(line, columns, meaning));
  }
}

/** Imports are CIF unless no row has them so: a dataset has one valuation, and both would be twice the trade. */
async function importsOf(files: readonly OpenedFile[], reading: Reading): Promise<Valuation> {
  for (const file of files) {
    const table = await openTable(file, { ...reading, refuse: () => undefined });
    if (await hasImportsCif(table)) return 'CIF';
  }
  return 'FOB';
}

async function hasImportsCif(table: StrictTable): Promise<boolean> {
  const at = table.at('INDICATOR');
  for await (const batch of table.rows) {
    const isFound = batch.some(({ cells }) => {
      const meaning = imfIndicator(cells[at]?.trim() ?? '');
      return meaning !== null && 'flow' in meaning && meaning.valuation === 'CIF';
    });
    if (isFound) return true;
  }
  return false;
}

function describe(
  files: readonly OpenedFile[],
  { details }: Reading,
  { unit, imports }: { readonly unit: UnitHolder; readonly imports: Valuation },
): DatasetDescription {
  return describeDataset(files, details, {
    ...IMF_SOURCE,
    notes: [...IMF_SOURCE.notes, ...noteOnNoise(unit)],
    unit: unit.unit(),
    valuation: { exports: 'FOB', imports },
  });
}
