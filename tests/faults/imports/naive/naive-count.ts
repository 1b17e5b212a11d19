import type { FormatName } from '@/lib/ingest/format-reader';
import { Broken } from './broken';
import { naiveAmount } from './naive-amount';
import { naiveGunzip, naiveZip } from './naive-archive';
import { itemsOf, member, membersOf, naiveJson, scalar } from './naive-json';
import { naiveColumn, naiveTable } from './naive-table';
import { naiveText } from './naive-text';
import { censusValues, imfValues, onsValues, tidyValues } from './naive-wide';
import { naiveWorkbook } from './naive-workbook';

/** What a file holds by the plainest count. */
export interface NaiveCount {
  readonly rows: number;
  /** The values of all rows added up, in 10⁻¹⁸ of the file's unit; `null` where rows have several. */
  readonly sum: bigint | null;
  /** Rows whose value is no number. */
  readonly invalid: number;
  /** True where gaps are none of the rows, since the file has no cell for some of them. */
  readonly isOfValues?: boolean;
}

/** Counts the rows of a file of the format and adds up its values; `null` where no count is made. */
export const NAIVE: Readonly<Record<FormatName, (bytes: Buffer) => NaiveCount | null>> = {
  'tidy-csv': (bytes) => tableCount(naiveText(bytes, null), { delimiters: ',;\t|' }, 'value'),
  baci: (bytes) =>
    tableCount(
      naiveText(unwrapped(bytes, /^(?!.*_codes).*\.csv$/i), null),
      { delimiters: ',;\t|' },
      'v',
    ),
  'comtrade-csv': (bytes) =>
    tableCount(naiveText(bytes, 'latin1'), { delimiters: ',;\t|', surplus: true }, 'primaryvalue'),
  'comtrade-legacy-csv': (bytes) =>
    tableCount(naiveText(bytes, 'latin1'), { delimiters: ',;\t|' }, 'trade value (us$)'),
  'comtrade-bulk': (bytes) =>
    tableCount(naiveText(unwrapped(bytes, /./), 'latin1'), { delimiters: ',;\t|' }, 'primaryvalue'),
  'sdmx-csv': (bytes) => sdmxCount(naiveText(bytes, null)),
  'comtrade-json': comtradeJson,
  'census-json': censusJson,
  'tidy-xlsx': (bytes) => sheetCount(tidyValues(naiveWorkbook(bytes))),
  'imf-imts': (bytes) => ({
    ...added(imfValues(naiveText(bytes, null))),
    sum: null,
    isOfValues: true,
  }),
  'sdmx-json': sdmxJson,
  'census-country': (bytes) =>
    bytes.toString('latin1', 0, 2) === 'PK' ? null : added(censusValues(naiveText(bytes, null))),
  'ons-xlsx': (bytes) => sheetCount(onsValues(naiveWorkbook(bytes))),
};

/** A spreadsheet keeps fifteen digits: where there are more, what is meant is not what is written. */
function sheetCount(values: readonly string[]): NaiveCount {
  const count = added(values);
  const hasMore = values.some((value) => value.replace(/[-.]|^[-0.]+/g, '').length > 15);
  return hasMore ? { ...count, sum: null } : count;
}

function sdmxJson(bytes: Buffer): NaiveCount {
  const text = naiveText(bytes, null);
  const json = naiveJson(text);
  const body = member(json, 'data') ?? json;
  const values = itemsOf(member(body, 'dataSets')).flatMap((dataSet) => {
    const series = member(dataSet, 'series');
    return (series === undefined ? [dataSet] : membersOf(series)).flatMap((one) =>
      membersOf(member(one, 'observations')).map((cells) => scalar(itemsOf(cells)[0])),
    );
  });
  return /UNIT_MULT|SCALE/i.test(text) ? { ...added(values), sum: null } : added(values);
}

/** Headers may give a label after the name; decimals may follow a comma where that is no delimiter. */
function sdmxCount(text: string): NaiveCount {
  const table = naiveTable(text, { delimiters: ',;\t|' });
  const names = table.names.map((name) => name.replace(/:.*$/s, '').trim());
  const isComma = table.delimiter !== ',';
  const values = naiveColumn({ ...table, names }, 'obs_value');
  const count = added(isComma ? values.map((value) => value.replace(',', '.')) : values);
  const units = names.includes('unit_mult') ? naiveColumn({ ...table, names }, 'unit_mult') : [];
  return new Set(units).size > 1 ? { ...count, sum: null } : count;
}

function tableCount(
  text: string,
  how: { readonly delimiters: string; readonly surplus?: boolean },
  column: string,
): NaiveCount {
  return added(naiveColumn(naiveTable(text, how), column));
}

function added(values: readonly string[]): NaiveCount {
  const amounts = values.map(naiveAmount);
  const sum = amounts.reduce<bigint>(
    (all, amount) => (typeof amount === 'bigint' ? all + amount : all),
    0n,
  );
  return { rows: values.length, sum, invalid: amounts.filter((each) => each === 'none').length };
}

function comtradeJson(bytes: Buffer): NaiveCount {
  const json = naiveJson(naiveText(bytes, null));
  const records = itemsOf(member(json, 'data'));
  if (scalar(member(json, 'count')) !== String(records.length)) throw new Broken('another count');
  return added(records.map((record) => scalar(member(record, 'primaryValue'))));
}

function censusJson(bytes: Buffer): NaiveCount {
  const [header, ...records] = itemsOf(naiveJson(naiveText(bytes, null)));
  const names = itemsOf(header).map(scalar);
  const at = names.findIndex((name) => /^(ALL_VAL|GEN_VAL|ALL_VAL_MO|GEN_VAL_MO)$/.test(name));
  if (at === -1) throw new Broken('no column of values');
  return added(
    records.map((record) => {
      const cells = itemsOf(record);
      if (cells.length !== names.length) throw new Broken('another number of cells');
      return scalar(cells[at]);
    }),
  );
}

/** What is inside a gzip file, or the one entry of that name in an archive; else the bytes themselves. */
function unwrapped(bytes: Buffer, name: RegExp): Buffer {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return naiveGunzip(bytes);
  if (bytes.toString('latin1', 0, 2) !== 'PK') return bytes;
  const fitting = [...naiveZip(bytes)].filter(([entry]) => name.test(entry));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) throw new Broken('not one table in the archive');
  return only[1];
}
