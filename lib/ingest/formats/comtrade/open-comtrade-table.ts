import type { OpenedFile } from '../../open/opened-file';
import type { DeclaredDialect } from '../../table/dialect';
import { readStrictTable, type TableSpec } from '../../table/read-strict-table';
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
  { allowsTrailingDelimiter }: { readonly allowsTrailingDelimiter: boolean },
  declared: DeclaredDialect,
): Promise<ComtradeTable> {
  const optional = COMTRADE_COLUMNS.filter((column) => !REQUIRED.includes(column));
  const spec: TableSpec = {
    required: REQUIRED,
    optional,
    others: 'ignore',
    allowsTrailingDelimiter,
  };
  const { header, at, dialect, rows } = await readStrictTable(file, spec, declared);
  return {
    file,
    dialect,
    at,
    nameOf: (column) => header[at(column)] ?? column,
    rows,
    flowNumbers: null,
  };
}
