import type { Valuation } from '@/lib/domain/dataset';
import { FileError } from '@/lib/errors';
import type { DatasetDescription, FormatReader, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { readStrictTable, type StrictTable } from '../table/read-strict-table';
import type { TradeRow } from '../trade-row';
import { formatReading } from './format-reading';
import { headerCells } from './head-text';
import { mapRecords, type Outcome } from './map-records';
import { isSdmxCsv, sdmxCsvHeader, sdmxDelimiter, type SdmxCsvHeader } from './sdmx-csv-header';
import { sdmxEnvelope } from './sdmx-envelope';
import { isOwnSdmx, ownSdmx } from './sdmx-own';
import type { SdmxProfile } from './sdmx-profile';
import { sdmxRow } from './sdmx-row';
import { describeSdmx, importsValuation, sdmxReading } from './sdmx-source';
import { sdmxStructure } from './sdmx-structure';
import type { SourceRecord } from './source-record';
import { tableNumber } from './table-number';

/** SDMX-CSV of any version, as Eurostat, the IMF and others answer with. */
export const sdmxCsv: FormatReader = {
  name: 'sdmx-csv',
  title: 'SDMX-CSV 1.0 and 2.x',
  recognise: isSdmxCsv,
  read: (files, reading) => formatReading((tell) => readTables(files, reading, tell)),
};

async function* readTables(
  files: readonly OpenedFile[],
  reading: Reading,
  tell: (describe: () => DatasetDescription) => void,
): AsyncIterable<readonly TradeRow[]> {
  const [first] = files;
  if (first === undefined) return;
  const { header } = await openTable(first, reading);
  const own = isOwnSdmx(first) ? ownSdmx(first.name, header) : null;
  const structure = own?.structure ?? sdmxStructure(first.name, header.dimensions);
  const { profile } = structure;
  const imports = reading.details.imports ?? (await importsOf(files, reading, profile));
  const observation = await sdmxReading(structure, reading, imports);
  const envelope = sdmxEnvelope();
  const { unit } = observation;
  tell(() =>
    own === null
      ? describeSdmx(files, reading, { profile, imports, unit, message: envelope.message() })
      : own.describe(files, reading, unit),
  );
  const rowOf = own?.row ?? sdmxRow;
  for (const file of files) {
    const opened = await openTable(file, reading);
    refuseOtherStructure(opened, header);
    const number = tableNumber(opened.table.dialect);
    yield* mapRecords(
      records(opened),
      reading,
      (record): Outcome => envelope.take(record) ?? rowOf(record, { ...observation, number }),
    );
  }
}

interface OpenedTable {
  readonly file: OpenedFile;
  readonly table: StrictTable;
  readonly header: SdmxCsvHeader;
}

const SPEC = { required: [], optional: [], others: 'ignore' } as const;

async function openTable(file: OpenedFile, reading: Reading): Promise<OpenedTable> {
  const numbers = headerCells(file).filter((cell) => /^OBS_VALUE(:|$)/i.test(cell));
  const spec = { ...SPEC, numbers, refuse: reading.refuse };
  const declared = { delimiter: sdmxDelimiter(file), ...reading.declared };
  const table = await readStrictTable(file, spec, declared);
  return { file, table, header: sdmxCsvHeader(file.name, table.header) };
}

/** The records under ids; where cells are `ID: Name`, only the id is read. */
async function* records({
  file,
  table,
  header,
}: OpenedTable): AsyncIterable<readonly SourceRecord[]> {
  const places = new Map([...header.ids.entries()].map(([at, id]) => [id, at]));
  const readCell = header.hasLabels ? (cell: string) => cell.replace(/: .*$/s, '') : null;
  for await (const batch of table.rows) {
    yield batch.map(({ line, cells }) => ({
      file: file.name,
      line,
      cells,
      text: (column: string) => {
        const cell = cells[places.get(column) ?? -1]?.trim() ?? '';
        return readCell === null ? cell : readCell(cell);
      },
    }));
  }
}

function refuseOtherStructure({ file, header }: OpenedTable, first: SdmxCsvHeader): void {
  const value = header.dimensions.join(', ');
  const expected = first.dimensions.join(', ');
  if (value === expected) return;
  throw new FileError({ file: file.name, line: 1, value, expected: `the dimensions ${expected}` });
}

/** Only where an indicator names the valuation are the rows looked through before they are read. */
async function importsOf(
  files: readonly OpenedFile[],
  reading: Reading,
  profile: SdmxProfile,
): Promise<Valuation> {
  const { flow } = profile.roles;
  if (flow !== 'INDICATOR') return 'CIF';
  const indicators = new Set<string>();
  for (const file of files) {
    const quiet = { ...reading, refuse: () => undefined };
    for await (const batch of records(await openTable(file, quiet))) {
      for (const record of batch) indicators.add(record.text(flow));
    }
  }
  return importsValuation(profile, indicators);
}
