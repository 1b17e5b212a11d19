import type { OpenedFile } from '../../open/opened-file';
import type { Reading } from '../../format-reader';
import { cellProblem } from '../../table/cell-problem';
import { readStrictTable, type TableSpec } from '../../table/read-strict-table';
import { asPublished } from './as-published';
import { COMTRADE_COLUMNS, type ComtradeColumn, type ComtradeTable } from './comtrade-table';
import { headLine } from './head-line';

/** Without these a part could pass for the total it belongs to. */
const REQUIRED: readonly ComtradeColumn[] = [
  'period',
  'reporterCode',
  'flowCode',
  'partnerCode',
  'partner2Code',
  'classificationCode',
  'cmdCode',
  'customsCode',
  'motCode',
  'primaryValue',
];

const TELLING: readonly ComtradeColumn[] = ['reporterCode', 'partnerCode', 'flowCode', 'cmdCode'];

/** True when the first line has the names that UN Comtrade gives its columns. */
export function hasComtradeNames(file: OpenedFile): boolean {
  const { names } = headLine(file);
  return TELLING.every((column) => names.includes(column.toLowerCase()));
}

/**
 * A table whose columns have the names of the API, in any order and any case.
 *
 * @throws {FileError} when a column is missing that every record needs.
 */
export async function openComtradeTable(
  file: OpenedFile,
  { allowsTrailingDelimiter }: Pick<TableSpec, 'allowsTrailingDelimiter'>,
  { declared, refuse }: Reading,
): Promise<ComtradeTable> {
  const optional = COMTRADE_COLUMNS.filter((column) => !REQUIRED.includes(column));
  const spec: TableSpec = {
    required: REQUIRED,
    optional,
    others: 'ignore',
    ...(allowsTrailingDelimiter === true && { allowsTrailingDelimiter }),
    numbers: ['primaryValue', 'cifvalue', 'fobvalue'],
    refuse,
  };
  const table = await readStrictTable(file, spec, asPublished(file, declared));
  return {
    file,
    dialect: table.dialect,
    at: table.at,
    problem: (row, column, { expected, hint }) => cellProblem(table, row, column, expected, hint),
    rows: table.rows,
    flowNumbers: null,
  };
}
