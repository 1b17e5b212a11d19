import type { FormatReader, Reading } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import { cellProblem } from '../table/cell-problem';
import { readStrictTable, type TableSpec } from '../table/read-strict-table';
import { asPublished } from './comtrade/as-published';
import type { ComtradeColumn, ComtradeTable } from './comtrade/comtrade-table';
import { headLine } from './comtrade/head-line';
import { readComtrade } from './comtrade/read-comtrade';
import { COMTRADE_CAPS } from './comtrade/row-cap';

/** What the form of before 2022 calls the columns that matter. */
const NAMES: Readonly<Partial<Record<ComtradeColumn, string>>> = {
  classificationCode: 'Classification',
  refYear: 'Year',
  period: 'Period',
  aggrLevel: 'Aggregate Level',
  isLeaf: 'Is Leaf Code',
  flowCode: 'Trade Flow Code',
  reporterCode: 'Reporter Code',
  partnerCode: 'Partner Code',
  partner2Code: '2nd Partner Code',
  customsCode: 'Customs Proc. Code',
  motCode: 'Mode of Transport Code',
  cmdCode: 'Commodity Code',
  primaryValue: 'Trade Value (US$)',
  cifvalue: 'CIF Trade Value (US$)',
  fobvalue: 'FOB Trade Value (US$)',
  legacyEstimationFlag: 'Flag',
};

const OPTIONAL: readonly string[] = [
  'Is Leaf Code',
  'CIF Trade Value (US$)',
  'FOB Trade Value (US$)',
  'Flag',
];

const SPEC: TableSpec = {
  required: Object.values(NAMES).filter((name) => !OPTIONAL.includes(name)),
  optional: OPTIONAL,
  others: 'ignore',
  allowsTrailingDelimiter: true,
  numbers: ['Trade Value (US$)'],
};

const FLOW_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['1', 'M'],
  ['2', 'X'],
  ['3', 'RX'],
  ['4', 'RM'],
]);

/** The CSV of 35 columns that UN Comtrade gave until 2022. */
export const comtradeLegacyCsv: FormatReader = {
  name: 'comtrade-legacy-csv',
  title: 'UN Comtrade, CSV until 2022',
  recognise: (file) => {
    const { names } = headLine(file);
    return ['trade flow code', 'reporter code', 'commodity code'].every((name) =>
      names.includes(name),
    );
  },
  read: (files, reading) => readComtrade({ open, caps: COMTRADE_CAPS }, files, reading),
};

async function open(file: OpenedFile, { declared, refuse }: Reading): Promise<ComtradeTable> {
  const table = await readStrictTable(file, { ...SPEC, refuse }, asPublished(file, declared));
  const nameOf = (column: ComtradeColumn) => NAMES[column] ?? column;
  return {
    file,
    dialect: table.dialect,
    at: (column) => table.at(nameOf(column)),
    problem: (row, column, { expected, hint }) =>
      cellProblem(table, row, nameOf(column), expected, hint),
    rows: table.rows,
    flowNumbers: FLOW_NUMBERS,
  };
}
