import { readFile } from 'node:fs/promises';

import { parse } from 'csv-parse/sync';
import { z } from 'zod';

import { FileError } from '@/lib/errors';

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

const recordsShape = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }),
);
const quotingShape = z.object({ code: z.string(), lines: z.int() });

/**
 * The rows of a comma-separated file, strictly: UTF-8, exactly the given columns in any order,
 * as many cells as columns in every row, no blank line, and no row lost on the way.
 *
 * @throws {FileError} naming file, line, column, value and what was expected.
 */
export async function readTable<Column extends string>(
  file: string,
  columns: readonly Column[],
): Promise<Table<Column>> {
  const bytes = await readFile(file);
  const [header, ...records] = parseRecords(file, decode(file, bytes));
  const positions = readHeader(file, header?.record ?? [], columns);
  const rows = records.map(({ line, record }) => {
    if (record.length !== columns.length) {
      const expected = `${columns.length} cells, not ${record.length}`;
      throw new FileError({ file, line, value: record.join(','), expected });
    }
    return { line, text: (column: Column) => record[positions.get(column) ?? -1] ?? '' };
  });
  return { rows, bytes };
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = firstBadLine(bytes);
    throw new FileError({ file, line, expected: 'text in UTF-8' });
  }
}

/** A line feed never is part of a longer UTF-8 character, so lines can be judged one by one. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}

interface SourceRecord {
  readonly line: number;
  readonly record: readonly string[];
}

function parseRecords(file: string, text: string): readonly SourceRecord[] {
  let line = 1;
  const records = recordsShape.parse(parseText(file, text)).map(({ record, info }) => {
    const start = line;
    line = info.lines + 1;
    return { line: start, record };
  });
  const count = countRecords(text);
  if (records.length !== count) {
    const expected = `${count} rows with the header, but ${records.length} were read`;
    throw new FileError({ file, expected });
  }
  return records;
}

function parseText(file: string, text: string): unknown {
  try {
    return parse(text, { info: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] });
  } catch (error) {
    const problem = quotingShape.safeParse(error);
    if (!problem.success) throw error;
    const expected = `well-formed quotes (${problem.data.code})`;
    throw new FileError({ file, line: problem.data.lines, expected });
  }
}

/** Counts line ends outside quotes: a second, independent reading, so that no row is lost. */
function countRecords(text: string): number {
  let count = 0;
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '\n' && !isQuoted) count += 1;
  }
  return text === '' || text.endsWith('\n') ? count : count + 1;
}

function readHeader<Column extends string>(
  file: string,
  header: readonly string[],
  columns: readonly Column[],
): ReadonlyMap<Column, number> {
  const wanted: readonly string[] = columns;
  const expected = `the columns ${columns.join(', ')}`;
  for (const [index, name] of header.entries()) {
    const isStrange = !wanted.includes(name) || header.indexOf(name) !== index;
    if (isStrange) throw new FileError({ file, line: 1, column: name, value: name, expected });
  }
  for (const name of columns) {
    if (header.includes(name)) continue;
    throw new FileError({ file, line: 1, column: name, value: header.join(','), expected });
  }
  return new Map(columns.map((name) => [name, header.indexOf(name)]));
}
