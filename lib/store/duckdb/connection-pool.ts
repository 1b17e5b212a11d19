import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** Two threads answer; more connections at once would only fill Node's own thread pool. */
const MOST_CONNECTIONS = 4;

/** Lends connections of one database, a few at a time; work beyond that waits its turn. */
export class ConnectionPool {
  readonly #instance: DuckDBInstance;
  readonly #free: DuckDBConnection[] = [];
  readonly #waiting: (() => void)[] = [];
  #lent = 0;
  #isClosed = false;

  constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  /**
   * What the work returns, run on a connection of its own.
   *
   * @throws {Error} when the pool is closed, and whatever the work throws.
   */
  async use<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    while (this.#lent >= MOST_CONNECTIONS) await new Promise<void>((go) => this.#waiting.push(go));
    if (this.#isClosed) throw new Error('the snapshot is closed');
    this.#lent += 1;
    let connection: DuckDBConnection | undefined;
    try {
      connection = this.#free.pop() ?? (await this.#instance.connect());
      return await work(connection);
    } finally {
      this.#lent -= 1;
      this.#giveBack(connection);
    }
  }

  #giveBack(connection: DuckDBConnection | undefined): void {
    if (this.#isClosed) connection?.closeSync();
    else if (connection) this.#free.push(connection);
    if (this.#isClosed && this.#lent === 0) this.#instance.closeSync();
    this.#waiting.shift()?.();
  }

  /** Takes no more work; closes the database after the last work in hand. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const connection of this.#free.splice(0)) connection.closeSync();
    if (this.#lent === 0) this.#instance.closeSync();
  }
}
