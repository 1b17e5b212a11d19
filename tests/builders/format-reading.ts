import path from 'node:path';

import { FileError } from '@/lib/errors';
import type { FormatReader, Reading, RefusedRow } from '@/lib/ingest/format-reader';
import type { OpenedFile } from '@/lib/ingest/open/opened-file';
import { readCodes } from '@/lib/ingest/read-codes';
import type { TradeRow } from '@/lib/ingest/trade-row';

const codes = await readCodes(path.join('data', 'codes'));

/** What reading files came to: every row of them is in one of the three lists. */
export interface ReadOutcome {
  readonly rows: readonly TradeRow[];
  readonly leftOut: readonly string[];
  readonly refused: readonly { readonly problem: FileError; readonly row: RefusedRow }[];
  readonly description: ReturnType<ReturnType<FormatReader['read']>['description']>;
}

/** Reads files as a strict import does: the first refused row ends it. */
export function readStrictly(
  reader: FormatReader,
  files: readonly OpenedFile[],
  reading: Partial<Reading> = {},
): Promise<ReadOutcome> {
  const refuse = (problem: FileError) => {
    throw problem;
  };
  return read(reader, files, { refuse, ...reading });
}

/** Reads files as an import does that may leave rows behind. */
export async function readWithRejects(
  reader: FormatReader,
  files: readonly OpenedFile[],
  reading: Partial<Reading> = {},
): Promise<ReadOutcome> {
  const refused: ReadOutcome['refused'][number][] = [];
  const refuse: Reading['refuse'] = (problem, row) => void refused.push({ problem, row });
  return { ...(await read(reader, files, { refuse, ...reading })), refused };
}

async function read(
  reader: FormatReader,
  files: readonly OpenedFile[],
  parts: Pick<Reading, 'refuse'> & Partial<Reading>,
): Promise<ReadOutcome> {
  const leftOut: string[] = [];
  const leaveOut = (reason: string) => void leftOut.push(reason);
  const reading = reader.read(files, {
    codes,
    declared: {},
    details: {},
    leaveOut,
    ...parts,
  });
  const rows: TradeRow[] = [];
  for await (const batch of reading.rows) rows.push(...batch);
  return { rows, leftOut, refused: [], description: reading.description() };
}

/** The problem that refuses files as a whole. */
export async function problemOf(
  reader: FormatReader,
  files: readonly OpenedFile[],
  reading: Partial<Reading> = {},
): Promise<FileError['problem']> {
  try {
    await readStrictly(reader, files, reading);
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  }
  throw new Error('The files were read, although they should be refused');
}
