import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Observation } from '@/lib/domain/observation';
import { StoreError } from '@/lib/errors';
import { buildSnapshot } from '@/lib/ingest/build-snapshot';
import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { openSnapshot } from '@/lib/store/duckdb/open-snapshot';
import { memoryStore } from '@/lib/store/memory-store';
import { snapshotFile } from '@/lib/store/snapshot-files';
import type { Store } from '@/lib/store/store';
import { z } from 'zod';
import { dataset, observation } from '@/tests/builders/observation';
import { contractSource, CONTRACT_VINTAGE } from './contract-source';
import { storeContract } from './store-contract';

let folder: string;
let file: string;
let memory: Store;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'bilateral-contract-'));
  file = snapshotFile(folder, CONTRACT_VINTAGE.id);
  const { contents } = await contractSource();
  memory = memoryStore(CONTRACT_VINTAGE, contents);
  await buildSnapshot(folder, CONTRACT_VINTAGE, contents);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the contract', () => storeContract(() => openDuckdbStore(file)));

describe('beside the memory store', () => {
  test('everything held is the same, in the same order', async () => {
    const store = await openDuckdbStore(file);
    const everything = async (one: Store) => {
      const coverage = await one.coverage();
      const totals = await Promise.all(coverage.map((query) => one.totals(query)));
      const chapters = await Promise.all(coverage.map((query) => one.chapterObservations(query)));
      return [coverage, totals, chapters, await one.places(), await one.datasets()];
    };
    expect(await everything(store)).toEqual(await everything(memory));
    await store.close();
  });

  test('every answer can be written as JSON and read back', async () => {
    const store = await openDuckdbStore(file);
    const found = await store.totals({ reporter: 'AZE', partner: 'PAK', frequency: 'A' });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    await store.close();
  });
});

describe('openSnapshot(file)', () => {
  const one = (sql: string) => ({ name: 'probe', sql, row: z.unknown() });

  test.each([
    "select * from read_csv('/etc/hostname')",
    "copy (select 1) to '/tmp/bilateral-probe.csv'",
    "attach '/tmp/bilateral-probe.duckdb'",
    'set enable_external_access = true',
    "set memory_limit = '4GB'",
    'delete from observation',
    'install httpfs',
  ])('refuses %s', async (sql) => {
    const snapshot = await openSnapshot(file);
    await expect(snapshot.rows(one(sql))).rejects.toThrow(StoreError);
    snapshot.close();
  });

  test('names the query and not the statement when it fails', async () => {
    const snapshot = await openSnapshot(file);
    const failing = snapshot.rows(one('select * from nothing_here'));
    await expect(failing).rejects.toThrow(/^The store could not answer "probe"$/);
    snapshot.close();
  });

  test('refuses a row of another shape', async () => {
    const snapshot = await openSnapshot(file);
    const row = z.object({ code: z.int() });
    const failing = snapshot.rows({ name: 'codes', sql: 'select code from place', row });
    await expect(failing).rejects.toThrow('could not answer "codes"');
    snapshot.close();
  });

  test('ends work in hand when it is closed, and takes no more', async () => {
    const snapshot = await openSnapshot(file);
    const counting = snapshot.rows({
      name: 'count',
      sql: 'select count(*)::integer as rows from observation',
      row: z.object({ rows: z.int() }),
    });
    await new Promise((go) => setImmediate(go));
    snapshot.close();
    expect(await counting).toEqual([{ rows: 5888 }]);
    await expect(snapshot.rows(one('select 1'))).rejects.toThrow(StoreError);
  });

  test('throws when the file is absent', async () => {
    await expect(openSnapshot(path.join(folder, 'none.duckdb'))).rejects.toThrow(StoreError);
  });

  test('throws when the file is no database', async () => {
    const text = path.join(folder, 'text.duckdb');
    await writeFile(text, 'not a database\n'.repeat(1000));
    await expect(openSnapshot(text)).rejects.toThrow(StoreError);
  });

  test('throws when the file was cut short', async () => {
    const { contents } = await contractSource();
    await buildSnapshot(folder, { ...CONTRACT_VINTAGE, id: '8-0123abcd' }, contents);
    const whole = snapshotFile(folder, '8-0123abcd');
    await truncate(whole, 400_000);
    await expect(openDuckdbStore(whole)).rejects.toThrow(StoreError);
  });
});

describe('details(query)', () => {
  const detail = (part: Partial<Observation>) =>
    observation({ dataset: 'detailed', product: '101010', ...part });
  const observations = [
    detail({ value: '5.5' }),
    detail({ product: '1010', value: '9' }),
    detail({ product: '270900', value: null, status: 'suppressed', note: 'confidential' }),
    detail({ product: '101010', frequency: 'M', period: '2016-11', value: '0' }),
    detail({ product: '101010', frequency: 'Q', period: '2016-Q4', value: '123456789012345678' }),
    detail({ partner: 'WLD', value: '7' }),
  ];
  const queries = ['AZE PAK', 'PAK AZE', 'AZE WLD', 'WLD AZE'].flatMap((pair) =>
    (['A', 'Q', 'M'] as const).flatMap((frequency) => {
      const [reporter = '', partner = ''] = pair.split(' ');
      const query = { reporter, partner, frequency };
      return [query, { ...query, chapter: '10' }, { ...query, chapter: '00' }];
    }),
  );

  test.each(['reported', 'reconciled'] as const)(
    'of a %s dataset are those of the memory store',
    async (kind) => {
      const { contents } = await contractSource();
      const held = { ...contents, datasets: [dataset({ id: 'detailed', kind })], observations };
      const vintage = {
        ...CONTRACT_VINTAGE,
        id: kind === 'reported' ? '9-0123abcd' : '10-0123abcd',
      };
      await buildSnapshot(folder, vintage, held);
      const store = await openDuckdbStore(snapshotFile(folder, vintage.id));
      const measure = memoryStore(vintage, held);
      const ask = (one: Store) => Promise.all(queries.map((query) => one.details(query)));
      const found = await ask(store);
      await store.close();
      expect(found).toEqual(await ask(measure));
      expect(found.flat()).toHaveLength(kind === 'reported' ? 11 : 20);
    },
  );
});
