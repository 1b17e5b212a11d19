import {
  DuckDBDataChunk,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
} from '@duckdb/node-api';

import { ROWS_OF_CHUNK, type AppendTarget } from './chunk-appender';

/**
 * Appends rows of numbers, none absent, and makes nothing anew for a row: what takes a row here
 * is what ten million rows wait for.
 */
export class NumberAppender {
  readonly #appender: DuckDBAppender;
  readonly #types: readonly DuckDBType[];
  readonly #columns: readonly Float64Array[];
  #rows = 0;

  private constructor(appender: DuckDBAppender, types: readonly DuckDBType[]) {
    this.#appender = appender;
    this.#types = types;
    this.#columns = types.map(() => new Float64Array(ROWS_OF_CHUNK));
  }

  static async to(connection: DuckDBConnection, target: AppendTarget): Promise<NumberAppender> {
    const { table, database, types } = target;
    const appender = await connection.createAppender(table, 'main', database ?? null);
    return new NumberAppender(appender, types);
  }

  /** A value of the row in hand; every column must be put before the row ends. */
  put(column: number, value: number): void {
    const values = this.#columns[column];
    if (values !== undefined) values[this.#rows] = value;
  }

  endRow(): void {
    this.#rows += 1;
    if (this.#rows === ROWS_OF_CHUNK) this.#flush();
  }

  /** Hands over what is left. Nothing can be added after it. */
  close(): void {
    if (this.#rows > 0) this.#flush();
    this.#appender.closeSync();
  }

  #flush(): void {
    const chunk = DuckDBDataChunk.create(this.#types, this.#rows);
    this.#columns.forEach((values, index) => {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < this.#rows; row += 1) vector.setItem(row, values[row] ?? null);
      vector.flush();
    });
    this.#appender.appendDataChunk(chunk);
    this.#rows = 0;
  }
}
