import type { DuckDBInstance } from '@duckdb/node-api';

import { KeptStatements } from './kept-statements';

/** Two threads answer; more connections at once would only fill Node's own thread pool. */
const MOST_CONNECTIONS = 4;

/** Lends connections of one database, a few at a time; work beyond that waits its turn. */
export class ConnectionPool {
  readonly #instance: DuckDBInstance;
  readonly #free: KeptStatements[] = [];
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
  async use<T>(work: (connection: KeptStatements) => Promise<T>): Promise<T> {
    while (this.#lent >= MOST_CONNECTIONS) await new Promise<void>((go) => this.#waiting.push(go));
    if (this.#isClosed) throw new Error('the snapshot is closed');
    this.#lent += 1;
    let connection: KeptStatements | undefined;
    try {
      connection = this.#free.pop() ?? new KeptStatements(await this.#instance.connect());
      return await work(connection);
    } finally {
      this.#lent -= 1;
      this.#giveBack(connection);
    }
  }

  #giveBack(connection: KeptStatements | undefined): void {
    if (this.#isClosed) connection?.close();
    else if (connection) this.#free.push(connection);
    if (this.#isClosed && this.#lent === 0) this.#instance.closeSync();
    this.#waiting.shift()?.();
  }

  /** Takes no more work; closes the database after the last work in hand. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const connection of this.#free.splice(0)) connection.close();
    if (this.#lent === 0) this.#instance.closeSync();
  }
}
