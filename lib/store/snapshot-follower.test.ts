import { mkdir, rm, writeFile } from 'node:fs/promises';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { StoreError } from '@/lib/errors';
import { temporaryFolder } from '@/tests/builders/data-folder';
import { memoryStore } from './memory-store';
import { pointerFile, snapshotFolder } from './snapshot-files';
import { SnapshotFollower } from './snapshot-follower';
import type { Store } from './store';

const FIRST = '1-aaaaaaaa';
const SECOND = '2-bbbbbbbb';
const EMPTY = { datasets: [], places: [], chapters: [], observations: [] };

let folder: string;
let clock: number;
let closed: string[];
let problems: StoreError[];
let follower: SnapshotFollower;

function storeNamed(id: string): Store {
  const vintage = { id, number: 1, fingerprint: '', builtOn: '2026-01-31' };
  return {
    ...memoryStore(vintage, EMPTY),
    close: () => {
      closed.push(id);
      return Promise.resolve();
    },
  };
}

const point = (text: string) => writeFile(pointerFile(folder), text);

async function servedVintage() {
  const store = await follower.current();
  return (await store.vintage()).id;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  folder = await temporaryFolder();
  await mkdir(snapshotFolder(folder));
  clock = 0;
  closed = [];
  problems = [];
  const open = vi.fn((file: string) => {
    const id = /([^/]+)\.duckdb$/.exec(file)?.[1] ?? '';
    if (id.endsWith('dead')) return Promise.reject(new StoreError('open snapshot'));
    return Promise.resolve(storeNamed(id.endsWith('face') ? FIRST : id));
  });
  const report = (problem: StoreError) => problems.push(problem);
  follower = new SnapshotFollower({ folder, open, now: () => clock, report });
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

test('serves the vintage the pointer names', async () => {
  await point(`${FIRST}\n`);
  expect(await servedVintage()).toBe(FIRST);
});

test('looks at the pointer once a second at most', async () => {
  await point(FIRST);
  await servedVintage();
  await point(SECOND);
  clock = 999;
  expect(await servedVintage()).toBe(FIRST);
  clock = 1000;
  expect(await servedVintage()).toBe(SECOND);
});

test('closes the replaced snapshot after those who hold it had their time', async () => {
  await point(FIRST);
  const held = await follower.current();
  await point(SECOND);
  clock = 1000;
  await servedVintage();
  expect((await held.vintage()).id).toBe(FIRST);
  expect(closed).toEqual([]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(closed).toEqual([FIRST]);
});

test('keeps the replaced snapshot open until its last query has ended', async () => {
  let finish: (() => void) | undefined;
  const slow = {
    ...storeNamed(FIRST),
    coverage: () => new Promise<readonly []>((go) => (finish = () => go([]))),
  };
  const open = (file: string) => Promise.resolve(file.includes(FIRST) ? slow : storeNamed(SECOND));
  follower = new SnapshotFollower({ folder, open, now: () => clock, report: () => {} });
  await point(FIRST);
  const query = (await follower.current()).coverage();
  await point(SECOND);
  clock = 1000;
  await servedVintage();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(closed).toEqual([]);
  finish?.();
  await query;
  expect(closed).toEqual([FIRST]);
});

test('a reader cannot close the store for others', async () => {
  await point(FIRST);
  const store = await follower.current();
  await store.close();
  expect(closed).toEqual([]);
});

test('opens a snapshot once for many who ask at the same time', async () => {
  await point(FIRST);
  const stores = await Promise.all([follower.current(), follower.current(), follower.current()]);
  expect(new Set(stores).size).toBe(1);
});

test.each([
  ['cannot be opened', '2-0000dead'],
  ['holds another vintage', '2-0000face'],
  ['is named by no vintage id', '../../etc/passwd'],
])('keeps the previous snapshot when the new one %s, and says so once', async (_, name) => {
  await point(FIRST);
  await servedVintage();
  await point(name);
  clock = 1000;
  expect(await servedVintage()).toBe(FIRST);
  clock = 2000;
  expect(await servedVintage()).toBe(FIRST);
  expect(problems).toHaveLength(1);
});

test('keeps serving when the pointer is gone', async () => {
  await point(FIRST);
  await servedVintage();
  await rm(pointerFile(folder));
  clock = 1000;
  expect(await servedVintage()).toBe(FIRST);
});

test('goes on to a good snapshot after a bad one', async () => {
  await point(FIRST);
  await servedVintage();
  await point('2-0000dead');
  clock = 1000;
  await servedVintage();
  await point('3-cccccccc');
  clock = 2000;
  expect(await servedVintage()).toBe('3-cccccccc');
});

test('throws a StoreError while nothing has been built, and serves once it has', async () => {
  await expect(follower.current()).rejects.toThrow(StoreError);
  await point(FIRST);
  expect(await servedVintage()).toBe(FIRST);
});

test('close() closes the snapshot', async () => {
  await point(FIRST);
  await servedVintage();
  await follower.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(closed).toEqual([FIRST]);
});
