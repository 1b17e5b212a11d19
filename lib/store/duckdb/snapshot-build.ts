import {
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  BOOLEAN,
  type DuckDBConnection,
  type DuckDBType,
} from '@duckdb/node-api';
import { z } from 'zod';

import type { Dataset } from '@/lib/domain/dataset';
import type { Place } from '@/lib/domain/place';
import type { Chapter } from '@/lib/domain/product';
import type { Vintage } from '@/lib/store/store';
import {
  builtTotalRow,
  repeatRow,
  unfitRow,
  type BuiltTotal,
  type Repeat,
  type UnfitTotal,
} from './build-rows';
import * as sql from './build-statements';
import { ChunkAppender } from './chunk-appender';
import { readRows } from './read-rows';
import { CREATE_TABLES } from './snapshot-layout';
import { Stage, type StagedRow } from './stage';

/** The files of a build, all of its own; the folder takes what does not fit into memory. */
export interface BuildFiles {
  readonly snapshot: string;
  readonly stage: string;
  readonly overflow: string;
}

/** What a snapshot is written from, beside the rows that were added. */
export interface BuildParts {
  readonly places: readonly Place[];
  readonly chapters: readonly Chapter[];
  /** By id. One without a slot is carried over from the snapshot built on. */
  readonly datasets: readonly PartOfBuild[];
  /** The snapshot built on; `null` when nothing is carried over. */
  readonly base: string | null;
}

/** A dataset of a snapshot being built. */
export interface PartOfBuild {
  readonly dataset: Dataset;
  readonly fingerprint: string;
  readonly slot: number | null;
}

/** Leaves the rest of 1.5 GB to the reader of the files. */
const MEMORY = '640MB';

/** A snapshot while it is made: rows are added, then everything is written, proved and sealed. */
export class SnapshotBuild {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #stage: Stage;
  #isClosed = false;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, stage: Stage) {
    this.#instance = instance;
    this.#connection = connection;
    this.#stage = stage;
  }

  /** @throws {Error} when the files exist or cannot be written. */
  static async begin({ snapshot, stage, overflow }: BuildFiles): Promise<SnapshotBuild> {
    const options = { threads: '2', memory_limit: MEMORY, temp_directory: overflow };
    const instance = await DuckDBInstance.create(snapshot, options);
    try {
      const connection = await instance.connect();
      await connection.run(`attach ${quoted(stage)} as stage`);
      return new SnapshotBuild(instance, connection, await Stage.over(connection));
    } catch (error) {
      instance.closeSync();
      throw error;
    }
  }

  add(row: StagedRow): void {
    this.#stage.add(row);
  }

  /** Stops the statement in hand; what waits for it fails. */
  interrupt(): void {
    if (!this.#isClosed) this.#connection.interrupt();
  }

  /**
   * Writes all that was added and all that is carried over; no row can be added after it.
   *
   * @throws {Error} when what is carried over does not come out as it was.
   */
  async write(parts: BuildParts): Promise<void> {
    await this.#stage.close(this.#connection);
    await this.#run(CREATE_TABLES);
    await this.#run(sql.CREATE_MAPS);
    await this.#appendTables(parts);
    const hasBase = parts.base !== null;
    if (parts.base !== null) await this.#mapBase(parts.base);
    await this.#run(sql.fillDetail(hasBase));
    await this.#run(sql.STATE);
    await this.#run(sql.SUM_UP);
    await this.#run(sql.MIRROR);
    await this.#run(sql.fillObservation(hasBase));
    await this.#run(sql.SUMMARISE);
    await this.#run(sql.markMirrored(hasBase));
    if (hasBase) await this.#proveCarried();
  }

  /** The first record that stands twice in what was added; `null` when there is none. */
  async firstRepeat(): Promise<Repeat | null> {
    const [find, locate] = sql.FIRST_REPEAT;
    await this.#run(find);
    const [count] = await this.#rows(
      'select count(*)::integer as count from repeated',
      z.object({ count: z.int() }),
    );
    if (count?.count === 0) return null;
    const [repeat] = await this.#rows(locate, repeatRow);
    return repeat ?? null;
  }

  /** The first few totals that the chapters beside them do not fit, sums of chapters first. */
  unfitTotals(): Promise<readonly UnfitTotal[]> {
    return this.#rows(sql.UNFIT_TOTALS, unfitRow);
  }

  /** The control totals of every dataset, by dataset, reporter and year. */
  controlTotals(): Promise<readonly BuiltTotal[]> {
    return this.#rows(sql.CONTROL_TOTALS, builtTotalRow);
  }

  /** Names the vintage, writes everything out and closes the file. */
  async seal({ id, number, fingerprint, builtOn }: Vintage): Promise<void> {
    await this.#append(
      'vintage',
      [VARCHAR, INTEGER, VARCHAR, VARCHAR],
      [[id, number, fingerprint, builtOn]],
    );
    await this.#run('checkpoint');
    this.close();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  async #appendTables({ places, chapters, datasets }: BuildParts): Promise<void> {
    const added = datasets.flatMap(({ slot, dataset }, key) =>
      slot === null ? [] : [[slot, key, dataset.kind === 'reconciled']],
    );
    await this.#append('added', [INTEGER, INTEGER, BOOLEAN], added, 'temp');
    await this.#append(
      'dataset',
      [INTEGER, VARCHAR, VARCHAR, VARCHAR, BOOLEAN],
      datasets.map(({ dataset, fingerprint }, key) => {
        return [key, dataset.id, fingerprint, JSON.stringify(dataset), false];
      }),
    );
    const place = [INTEGER, VARCHAR, VARCHAR, VARCHAR, INTEGER, INTEGER, BOOLEAN];
    await this.#append('place', place, places.map(placeRow));
    const chapter = chapters.map((one) => [one.code, one.name]);
    await this.#append('chapter', [VARCHAR, VARCHAR], chapter);
  }

  async #mapBase(base: string): Promise<void> {
    await this.#run(`attach ${quoted(base)} as base (read_only)`);
    await this.#run(sql.MAP_BASE);
    const lost = await this.#rows(sql.LOST_PLACES, z.object({ code: z.string() }));
    if (lost.length === 0) return;
    const codes = lost.map(({ code }) => code).join(', ');
    throw new Error(`Records are held of places that places.csv no longer has: ${codes}`);
  }

  async #proveCarried(): Promise<void> {
    const [found] = await this.#rows(sql.CARRIED_DIFFERENCES, z.object({ count: z.int() }));
    if (found?.count !== 0) throw new Error('What was held before did not come out as it was');
  }

  async #append(
    table: string,
    types: readonly DuckDBType[],
    rows: readonly (readonly (string | number | boolean | null)[])[],
    database?: string,
  ): Promise<void> {
    const target = database === undefined ? { table, types } : { table, database, types };
    const appender = await ChunkAppender.to(this.#connection, target);
    for (const row of rows) appender.add(row);
    appender.close();
  }

  async #run(statements: string): Promise<void> {
    await this.#connection.run(statements);
  }

  #rows<Row>(statement: string, row: z.ZodType<Row>): Promise<readonly Row[]> {
    return readRows(this.#connection, { sql: statement, row });
  }
}

function placeRow(place: Place, key: number): readonly (string | number | boolean | null)[] {
  const { code, m49, name, entryYear, exitYear, isAggregate } = place;
  return [key, code, m49, name, entryYear, exitYear, isAggregate];
}

/** A text as the engine's own literal: paths are the operator's and may hold quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
