import type { DatasetDescription, FormatReader, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { numberReader } from '../table/read-number';
import { readStrictTable } from '../table/read-strict-table';
import type { TradeRow } from '../trade-row';
import { formatReading } from './format-reading';
import { hasColumns } from './head-text';
import { mapRecords } from './map-records';
import { openTidy } from './open-tidy';
import { tableRecords } from './source-record';
import { isTidyManifest } from './tidy-manifest';
import { tidyRow } from './tidy-row';
import { TIDY_OPTIONAL, TIDY_REQUIRED } from './tidy-words';

/** Our own format: the columns of `observations.csv`, of which an own table needs only five. */
export const tidyCsv: FormatReader = {
  name: 'tidy-csv',
  title: 'Bilateral, own table as CSV',
  recognise: (file) => isTidyManifest(file) || hasColumns(file, TIDY_REQUIRED),
  read: (files, reading) => formatReading((tell) => readTables(files, reading, tell)),
};

async function* readTables(
  files: readonly OpenedFile[],
  reading: Reading,
  tell: (describe: () => DatasetDescription) => void,
): AsyncIterable<readonly TradeRow[]> {
  const { tables, names, source } = await openTidy(files, reading, tell);
  for (const file of tables) {
    const spec = { ...SPEC, refuse: reading.refuse };
    const table = await readStrictTable(file, spec, reading.declared);
    source.start(file, table.at('currency') !== -1);
    const number = numberReader({ dialect: table.dialect, missing: [''] });
    const records = tableRecords(file, table);
    yield* mapRecords(records, reading, (record) => {
      source.take(record);
      return tidyRow(record, { names, codes: reading.codes, number });
    });
  }
}

const SPEC = {
  required: TIDY_REQUIRED,
  optional: TIDY_OPTIONAL,
  others: 'refuse',
  numbers: ['value'],
} as const;
