import { FileError } from '@/lib/errors';
import type { DatasetDescription, FormatReader, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { readWorkbook } from '../sheet/read-workbook';
import type { Sheet, Workbook } from '../sheet/workbook';
import type { TradeRow } from '../trade-row';
import { describeDataset } from './describe-dataset';
import { formatReading } from './format-reading';
import {
  isOnsHeader,
  onsColumns,
  onsLine,
  onsRecord,
  onsSheet,
  type OnsColumns,
  type OnsSheet,
} from './ons-sheet';
import { readPlaceNames, type PlaceNames } from './place-names';
import { sheetText } from './sheet-text';
import type { SourceRecord } from './source-record';
import { wideRows } from './wide-rows';

/** The workbook of the United Kingdom's trade in goods with all countries. */
export const onsXlsx: FormatReader = {
  name: 'ons-xlsx',
  title: 'Office for National Statistics, UK trade: all countries, workbook',
  recognise: ({ sheets = [] }) =>
    sheets.some(({ name, rows }) => onsSheet(name) !== null && rows.some(isOnsHeader)),
  read: (files, reading) => formatReading((tell) => readWorkbooks(files, reading, tell)),
};

async function* readWorkbooks(
  files: readonly OpenedFile[],
  reading: Reading,
  tell: (describe: () => DatasetDescription) => void,
): AsyncIterable<readonly TradeRow[]> {
  const names = await readPlaceNames(reading.codes);
  for (const file of files) {
    const workbook = await readWorkbook(file);
    const cover = await coverOf(workbook);
    const inclusions = new Set<string>();
    tell(() => describe(files, reading, { cover, inclusions }));
    for (const sheet of workbook.sheets) {
      const holds = onsSheet(sheet.name);
      if (holds === null) {
        refuseUnknown(file, sheet);
        continue;
      }
      yield* readSheet(sheet, reading, { holds, names, inclusions });
    }
  }
}

/** @throws {FileError} when a sheet has the header of trade, and its name does not say which. */
function refuseUnknown({ name: file, sheets = [] }: OpenedFile, { name }: Sheet): void {
  const outline = sheets.find((sheet) => sheet.name === name);
  if (outline?.rows.some(isOnsHeader) !== true) return;
  const expected = 'a sheet of trade named as "1. Annual Exports" is';
  throw new FileError({ file, value: name, expected });
}

interface SheetReading {
  readonly holds: OnsSheet;
  readonly names: PlaceNames;
  /** Names of countries that say what else is in their figures. */
  readonly inclusions: Set<string>;
}

async function* readSheet(
  sheet: Sheet,
  reading: Reading,
  { holds, names, inclusions }: SheetReading,
): AsyncIterable<readonly TradeRow[]> {
  let columns: OnsColumns | null = null;
  for await (const rows of sheet.rows()) {
    const lines: SourceRecord[] = [];
    for (const row of rows) {
      if (columns !== null) lines.push(onsRecord(sheet, row));
      else if (isOnsHeader(row)) columns = onsColumns(sheet, row, holds.frequency);
    }
    if (columns === null) continue;
    for (const line of lines) {
      const name = line.text('Country Name');
      if (name.includes(' incl. ')) inclusions.add(name);
    }
    const known = columns;
    const outcomes = (line: SourceRecord) => onsLine(line, known, { sheet: holds, names });
    yield* wideRows(batchOf(lines), reading, outcomes);
  }
  if (columns !== null) return;
  const expected = 'a header that begins with "Country Code" and "Country Name"';
  throw new FileError({ file: sheet.fileName, expected });
}

async function* batchOf(lines: readonly SourceRecord[]) {
  await Promise.resolve();
  yield lines;
}

/** The first line of the first sheet, which names the release. */
async function coverOf({ sheets }: Workbook): Promise<string> {
  const [cover] = sheets;
  if (cover === undefined) return '';
  for await (const rows of cover.rows()) return sheetText(rows[0]?.cells[0]);
  return '';
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function describe(
  files: readonly OpenedFile[],
  { details }: Reading,
  told: { readonly cover: string; readonly inclusions: ReadonlySet<string> },
): DatasetDescription {
  const [release, month = '', year = ''] = /\b([A-Z][a-z]+) (\d{4})\b/.exec(told.cover) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  const isDated = number > 0;
  return describeDataset(files, details, {
    publisher: 'Office for National Statistics (United Kingdom)',
    title: 'United Kingdom’s trade in goods, all countries release',
    unit: { currency: 'GBP', multiplier: '1000000' },
    valuation: { exports: 'unknown', imports: 'unknown' },
    adjustment: 'seasonally adjusted',
    reExports: 'unknown',
    licence:
      'Contains public sector information licensed under the Open Government Licence v3.0. Source: Office for National Statistics.',
    address:
      'https://www.ons.gov.uk/economy/nationalaccounts/balanceofpayments/datasets/uktradeallcountriesseasonallyadjusted',
    retrieved: isDated ? `${year}-${String(number).padStart(2, '0')}` : undefined,
    kind: 'reported',
    classification: null,
    release: isDated ? (release ?? null) : null,
    notes: [
      'Current prices, seasonally adjusted, in whole millions of pounds. A value of 0 may mean less than half a million.',
      'Countries need not add up to the totals, since each is adjusted on its own.',
      ...[...told.inclusions].map((name) => `The publisher’s own name for one partner: ${name}.`),
    ],
  });
}
