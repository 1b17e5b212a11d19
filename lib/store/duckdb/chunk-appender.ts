import {
  DuckDBDataChunk,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
} from '@duckdb/node-api';

/** Rows of one chunk of the engine. */
export const ROWS_OF_CHUNK = 2048;

/** Where rows go: a table, of an attached database when one is named. */
export interface AppendTarget {
  readonly table: string;
  readonly database?: string;
  readonly types: readonly DuckDBType[];
}

/** Appends rows to a table, a chunk of columns at a time: some four times as fast as row by row. */
export class ChunkAppender {
  readonly #appender: DuckDBAppender;
  readonly #types: readonly DuckDBType[];
  readonly #columns: (number | string | boolean | null)[][];
  #rows = 0;

  private constructor(appender: DuckDBAppender, types: readonly DuckDBType[]) {
    this.#appender = appender;
    this.#types = types;
    this.#columns = types.map(() => []);
  }

  static async to(connection: DuckDBConnection, target: AppendTarget): Promise<ChunkAppender> {
    const { table, database, types } = target;
    const appender = await connection.createAppender(table, 'main', database ?? null);
    return new ChunkAppender(appender, types);
  }

  /**
   * @throws {Error} when the row has another number of values than the table has columns.
   */
  add(values: readonly (number | string | boolean | null)[]): void {
    if (values.length !== this.#columns.length) throw new Error('a row has another width');
    for (let index = 0; index < values.length; index += 1)
      this.#columns[index]?.push(values[index] ?? null);
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
      chunk.setColumnValues(index, values);
      values.length = 0;
    });
    this.#appender.appendDataChunk(chunk);
    this.#rows = 0;
  }
}
