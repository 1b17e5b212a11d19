import type { TableSpec } from '@/lib/ingest/table/strict-table';
import type { TableSource, StrictRow } from '@/lib/ingest/table/strict-table';
import type { DeclaredDialect } from '@/lib/ingest/table/dialect';
import { readStrictTable } from '@/lib/ingest/table/read-strict-table';

/** A file called `t.csv` of the given content, which comes in pieces of the given lengths, over and over. */
export function tableFile(
  content: string | Uint8Array,
  pieces: readonly number[] = [65_536],
): TableSource {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { name: 't.csv', head: bytes.subarray(0, 65_536), bytes: () => inPieces(bytes, pieces) };
}

async function* inPieces(bytes: Uint8Array, lengths: readonly number[]) {
  await Promise.resolve();
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

/** The columns `code` and `name`, and no others. */
export const CODE_AND_NAME: TableSpec = {
  required: ['code', 'name'],
  optional: [],
  others: 'refuse',
};

/** All rows of a table, each with its line. */
export async function rowsOf(
  file: TableSource,
  spec: TableSpec = CODE_AND_NAME,
  declared: DeclaredDialect = {},
): Promise<readonly StrictRow[]> {
  const table = await readStrictTable(file, spec, declared);
  const rows: StrictRow[] = [];
  for await (const batch of table.rows) rows.push(...batch);
  return rows;
}

/** The cells of all rows of a table. */
export async function cellsOf(
  content: string | Uint8Array,
  spec?: TableSpec,
  declared?: DeclaredDialect,
): Promise<readonly (readonly string[])[]> {
  return (await rowsOf(tableFile(content), spec, declared)).map(({ cells }) => cells);
}
