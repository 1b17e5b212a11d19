import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { z } from 'zod';

/** The rows a statement answers with, each of the given shape. */
export async function readRows<Row>(
  connection: DuckDBConnection,
  question: {
    readonly sql: string;
    readonly values?: Readonly<Record<string, DuckDBValue>>;
    readonly row: z.ZodType<Row>;
  },
): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(
    question.sql,
    question.values && { ...question.values },
  );
  return z.array(question.row).parse(reader.getRowObjectsJson());
}
