import { DuckDBInstance, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';

import { ALL_PRODUCTS } from '@/lib/domain/product';
import { compareText } from '@/lib/store/compare-text';
import type { Vintage } from '@/lib/store/store';
import type { StoreContents } from '@/lib/store/store-contents';
import { CREATE_TABLES, SORT_OBSERVATIONS } from './snapshot-layout';

type Value = string | number | boolean | null;

/**
 * Writes everything of one import into a new database file, checkpointed and closed.
 *
 * @throws {Error} when the file exists, cannot be written, or a value does not fit.
 */
export async function writeSnapshot(
  file: string,
  vintage: Vintage,
  contents: StoreContents,
): Promise<void> {
  const instance = await DuckDBInstance.create(file, { threads: '2', memory_limit: '512MB' });
  try {
    const connection = await instance.connect();
    try {
      await connection.run(CREATE_TABLES);
      await appendContents(connection, vintage, contents);
      await connection.run(SORT_OBSERVATIONS);
      await connection.run('checkpoint');
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

async function appendContents(
  connection: DuckDBConnection,
  vintage: Vintage,
  { places, chapters, observations, ...contents }: StoreContents,
): Promise<void> {
  const { id, number, fingerprint, builtOn } = vintage;
  await append(connection, 'vintage', [[id, number, fingerprint, builtOn]]);
  // Queries order by these keys, so they must stand in the order of the ids.
  const datasets = contents.datasets.toSorted((a, b) => compareText(a.id, b.id));
  const datasetRows = datasets.map((one, key) => [key, one.id, JSON.stringify(one)]);
  await append(connection, 'dataset', datasetRows);
  const placeRows = places.map((one, key) => {
    const { code, m49, name, entryYear, exitYear, isAggregate } = one;
    return [key, code, m49, name, entryYear, exitYear, isAggregate];
  });
  await append(connection, 'place', placeRows);
  const chapterRows = chapters.map((one) => [one.code, one.name]);
  await append(connection, 'chapter', chapterRows);

  const datasetKeys = new Map(datasets.map((one, key) => [one.id, key]));
  const placeKeys = new Map(places.map((one, key) => [one.code, key]));
  const loaded = observations.map((one) => [
    keyOf(placeKeys, one.reporter),
    keyOf(placeKeys, one.partner),
    one.product === ALL_PRODUCTS ? 0 : Number(one.product),
    one.frequency,
    one.period,
    one.flow,
    keyOf(datasetKeys, one.dataset),
    one.value,
    one.status,
    one.basis,
    one.absentChapters.join(' '),
    one.note,
  ]);
  await append(connection, 'loaded', loaded);
}

function keyOf(keys: ReadonlyMap<string, number>, code: string): number {
  const key = keys.get(code);
  if (key === undefined) throw new Error(`"${code}" is in no code table`);
  return key;
}

async function append(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const value of row) appendValue(appender, value);
    appender.endRow();
  }
  appender.closeSync();
}

function appendValue(appender: DuckDBAppender, value: Value): void {
  if (value === null) appender.appendNull();
  else if (typeof value === 'string') appender.appendVarchar(value);
  else if (typeof value === 'number') appender.appendInteger(value);
  else appender.appendBoolean(value);
}
