import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';

import { readStrictTable } from './table/read-strict-table';
import type { TableSource } from './table/strict-table';

/** One row of a table: where it starts, and its text under each column. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly text: (column: Column) => string;
}

/** A table read whole: its rows in the file's order, and the file's bytes for its checksum. */
export interface Table<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  readonly bytes: Uint8Array;
}

/**
 * The rows of a comma-separated file of the house: UTF-8, exactly the given columns in any order.
 *
 * @throws {FileError} naming file, line, column, value and what was expected.
 */
export async function readTable<Column extends string>(
  file: string,
  columns: readonly Column[],
): Promise<Table<Column>> {
  const bytes = await readFile(file);
  const table = await readStrictTable(
    heldFile(file, bytes),
    { required: columns, optional: [], others: 'refuse', allowsNoRows: true },
    { encoding: 'utf-8', delimiter: ',', decimal: '.', allowsNoFinalNewline: true },
  );
  const places = new Map(columns.map((column) => [column, table.at(column)]));
  const rows: TableRow<Column>[] = [];
  for await (const batch of table.rows) {
    for (const { line, cells } of batch) {
      rows.push({ line, text: (column) => cells[places.get(column) ?? -1] ?? '' });
    }
  }
  return { rows, bytes };
}

function heldFile(name: string, bytes: Uint8Array): TableSource {
  return { name, head: bytes.subarray(0, 65_536), bytes: () => Readable.from([bytes]) };
}
