import { access } from 'node:fs/promises';

import {
  DuckDBInstance,
  type DuckDBDataChunk,
  type DuckDBMaterializedResult,
} from '@duckdb/node-api';
import { z } from 'zod';

import { StoreError } from '@/lib/errors';
import { ConnectionPool } from './connection-pool';
import type { StatementValues } from './kept-statements';

/** READ_ONLY alone still reads and writes other files, so everything else is shut too. */
const READING = {
  access_mode: 'READ_ONLY',
  enable_external_access: 'false',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  memory_limit: '512MB',
  threads: '2',
  lock_configuration: 'true',
};

/** A question to a snapshot: its name for errors, the statement, its values. */
interface Question {
  readonly name: string;
  readonly sql: string;
  readonly values?: StatementValues;
}

/** A question for rows of a shape, by the names of their columns. */
export interface SnapshotQuery<Row> extends Question {
  readonly row: z.ZodType<Row>;
}

/** A question for many rows, read from the engine's own chunks; what reads them refuses what it does not know. */
export interface ChunksQuery<Answer> extends Question {
  readonly read: (chunks: readonly DuckDBDataChunk[]) => Answer;
}

/** A snapshot opened for reading. */
export interface Snapshot {
  /** @throws {StoreError} naming the query when it fails or a row has another shape. */
  rows<Row>(query: SnapshotQuery<Row>): Promise<readonly Row[]>;
  /** @throws {StoreError} naming the query when it fails or a row cannot be read. */
  chunks<Answer>(query: ChunksQuery<Answer>): Promise<Answer>;
  close(): void;
}

/**
 * The snapshot in the given file, opened read-only: one database per process and file, however
 * often this module is loaded.
 *
 * @throws {StoreError} when the file is absent, damaged or locked by a writer.
 */
export async function openSnapshot(file: string): Promise<Snapshot> {
  const pool = new ConnectionPool(await openInstance(file));
  const answer = async <T>(
    { name, sql, values }: Question,
    read: (found: DuckDBMaterializedResult) => T | Promise<T>,
  ) => {
    try {
      return await pool.use(async (connection) => read(await connection.ask(sql, values)));
    } catch (cause) {
      throw new StoreError(name, { cause });
    }
  };
  return {
    rows: (query) =>
      answer(query, async (found) => z.array(query.row).parse(await found.getRowObjectsJson())),
    chunks: (query) => answer(query, (found) => query.read(chunksOf(found))),
    close: () => pool.close(),
  };
}

/** The answer is in memory: taken at once, for each wait would be a turn of Node's thread pool. */
function chunksOf(found: DuckDBMaterializedResult): readonly DuckDBDataChunk[] {
  return Array.from({ length: found.chunkCount }, (_, chunk) => found.getChunk(chunk));
}

async function openInstance(file: string): Promise<DuckDBInstance> {
  try {
    await access(file);
    return await DuckDBInstance.fromCache(file, READING);
  } catch (cause) {
    throw new StoreError('open snapshot', {
      cause,
      detail: 'the file is absent, damaged or locked',
    });
  }
}
