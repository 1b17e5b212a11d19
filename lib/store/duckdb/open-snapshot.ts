import { access } from 'node:fs/promises';

import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { z } from 'zod';

import { StoreError } from '@/lib/errors';
import { ConnectionPool } from './connection-pool';

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

/** A question to a snapshot: its name for errors, the statement, its values, its row's shape. */
export interface SnapshotQuery<Row> {
  readonly name: string;
  readonly sql: string;
  readonly values?: Readonly<Record<string, DuckDBValue>>;
  readonly row: z.ZodType<Row>;
}

/** A snapshot opened for reading. */
export interface Snapshot {
  /** @throws {StoreError} naming the query when it fails or a row has another shape. */
  rows<Row>(query: SnapshotQuery<Row>): Promise<readonly Row[]>;
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
  return {
    rows: async ({ name, sql, values, row }) => {
      try {
        const found = await pool.use(async (connection) => {
          const reader = await connection.runAndReadAll(sql, values && { ...values });
          return reader.getRowObjectsJson();
        });
        return z.array(row).parse(found);
      } catch (cause) {
        throw new StoreError(name, { cause });
      }
    },
    close: () => pool.close(),
  };
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
