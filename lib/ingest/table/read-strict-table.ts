import { nameKey } from './check-header';
import type { DeclaredDialect } from './dialect';
import { headerText } from './header-text';
import { marksOf } from './prove-decimal';
import { proveEncoding } from './prove-encoding';
import { readHeader } from './read-header';
import { readRows } from './read-rows';
import type { StrictTable, TableSource, TableSpec } from './strict-table';

export type { StrictRow, StrictTable, TableSpec } from './strict-table';

/**
 * A delimited text, strictly: encoding, delimiter and header are declared or proven, every row has
 * as many cells as the header, quotes are closed, no line is lost. The text is read in pieces; no
 * more than a batch of rows is held at once.
 *
 * @throws {FileError} naming file, line, column, value, what was expected and a hint; from here for
 * the header, from `rows` for what follows.
 */
export async function readStrictTable(
  file: TableSource,
  spec: TableSpec,
  declared: DeclaredDialect,
): Promise<StrictTable> {
  const encoding = proveEncoding(file, declared.encoding);
  const text = await headerText(file, encoding, spec.headerLine ?? 1);
  const { delimiter } = declared;
  const header = readHeader(file.name, spec, { text, ...(delimiter && { delimiter }) });
  const places = new Map(header.names.map((name, index) => [nameKey(name), index]));
  const at = (column: string) => places.get(nameKey(column)) ?? -1;
  const place = { file: file.name, header: header.names, at };
  const table = { source: file, spec, encoding, header, declared, place };
  const marks = await marksOf(table);
  return {
    ...place,
    dialect: { encoding: encoding.encoding, delimiter: header.delimiter, ...marks },
    rows: { [Symbol.asyncIterator]: () => readRows(table) },
  };
}
