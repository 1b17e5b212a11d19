import { FileError } from '@/lib/errors';
import type { DatasetDescription, FormatReader, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { readWorkbook } from '../sheet/read-workbook';
import type { SheetRow } from '../sheet/sheet-cell';
import type { SheetOutline } from '../sheet/sheet-outline';
import type { Sheet } from '../sheet/workbook';
import { numberReader } from '../table/read-number';
import type { TradeRow } from '../trade-row';
import { formatReading } from './format-reading';
import { mapRecords } from './map-records';
import { openTidy } from './open-tidy';
import { headerNames, sheetRecords } from './sheet-records';
import { tidyRow } from './tidy-row';
import { TIDY_OPTIONAL, TIDY_REQUIRED } from './tidy-words';

/** Our own format in a workbook: the sheet named `data`, or else the first that is not `notes`. */
export const tidyXlsx: FormatReader = {
  name: 'tidy-xlsx',
  title: 'Bilateral, own table as a workbook',
  recognise: ({ sheets = [] }) => {
    const header = tableSheet(sheets)?.rows[0];
    return header !== undefined && missingIn(headerNames(header)).length === 0;
  },
  read: (files, reading) => formatReading((tell) => readWorkbooks(files, reading, tell)),
};

async function* readWorkbooks(
  files: readonly OpenedFile[],
  reading: Reading,
  tell: (describe: () => DatasetDescription) => void,
): AsyncIterable<readonly TradeRow[]> {
  const { tables, names, source } = await openTidy(files, reading, tell);
  const number = numberReader({ dialect: { decimal: '.', grouping: null }, missing: [''] });
  for (const file of tables) {
    const { sheets } = await readWorkbook(file);
    const sheet = tableSheet(sheets);
    if (sheet === undefined) throw new FileError({ file: file.name, expected: 'a sheet of data' });
    const checkHeader = (header: SheetRow) => {
      refuseHeader(sheet, header);
      source.start(file, headerNames(header).includes('currency'));
    };
    yield* mapRecords(sheetRecords(sheet, checkHeader), reading, (record) => {
      source.take(record);
      return tidyRow(record, { names, codes: reading.codes, number });
    });
  }
}

function tableSheet<Named extends Pick<Sheet | SheetOutline, 'name'>>(
  sheets: readonly Named[],
): Named | undefined {
  const isNamed = (word: string) => (sheet: Named) => sheet.name.trim().toLowerCase() === word;
  return sheets.find(isNamed('data')) ?? sheets.find((sheet) => !isNamed('notes')(sheet));
}

function missingIn(names: readonly string[]): readonly string[] {
  return TIDY_REQUIRED.filter((name) => !names.includes(name));
}

/** @throws {FileError} naming the column that is missing, unknown or stands twice. */
function refuseHeader({ fileName }: Sheet, header: SheetRow): void {
  const names = headerNames(header);
  const known: readonly string[] = [...TIDY_REQUIRED, ...TIDY_OPTIONAL];
  const expected = `the columns ${TIDY_REQUIRED.join(', ')} and perhaps ${TIDY_OPTIONAL.join(', ')}`;
  const place = { file: fileName, line: header.line, expected };
  const [missing] = missingIn(names);
  if (missing !== undefined) {
    const hint = 'Another workbook needs its own format, such as --format ons-xlsx';
    throw new FileError({ ...place, column: missing, hint });
  }
  for (const [index, name] of names.entries()) {
    if (known.includes(name) && names.indexOf(name) === index) continue;
    throw new FileError({ ...place, columnNumber: index + 1, value: name });
  }
}
