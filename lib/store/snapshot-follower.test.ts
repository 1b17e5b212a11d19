import { mkdir, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

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
/** Ids of the snapshots in the folder, and what was written to their files since. */
let kept: readonly string[];
let writings: Map<string, string>;

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

function openFake(id: string): Promise<Store> {
  if (id.endsWith('dead') || writings.get(id) === 'damaged') {
    return Promise.reject(new StoreError('open snapshot', { detail: `${id} is damaged` }));
  }
  return Promise.resolve(storeNamed(id));
}

function followerThat(open: (id: string) => Promise<Store>): SnapshotFollower {
  return new SnapshotFollower({
    folder,
    open,
    identity: (id) => Promise.resolve(`${id} ${writings.get(id) ?? 'as built'}`),
    kept: () => Promise.resolve(kept),
    now: () => clock,
    report: (problem) => problems.push(problem),
  });
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
  kept = [];
  writings = new Map();
  follower = followerThat(openFake);
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
  follower = followerThat((id) => Promise.resolve(id === FIRST ? slow : storeNamed(id)));
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

test('serves a while longer what it has when the new one takes long to prove', async () => {
  let prove: (() => void) | undefined;
  const proved = new Promise<void>((go) => (prove = go));
  follower = followerThat(async (id) => {
    if (id === SECOND) await proved;
    return storeNamed(id);
  });
  await point(FIRST);
  await servedVintage();
  await point(SECOND);
  clock = 1000;
  expect(await servedVintage()).toBe(FIRST);
  prove?.();
  await vi.waitFor(async () => expect(await servedVintage()).toBe(SECOND));
});

test.each([
  ['names a damaged one', '3-0000dead\n'],
  ['is empty', ''],
  ['is garbage', '\u0000\u0001 3-cccccccc'],
  ['has two lines', '2-bbbbbbbb\n1-aaaaaaaa\n'],
  ['names one that is not there', '9-0000dead'],
])('begins with the newest sound snapshot when the pointer %s, and tells', async (_, text) => {
  kept = ['3-0000dead', SECOND, FIRST];
  await point(text);
  expect(await servedVintage()).toBe(SECOND);
  expect((await follower.serving()).problem).toBeInstanceOf(StoreError);
  expect(problems).toHaveLength(1);
});

test('never falls back to a vintage newer than the one that was rolled back to', async () => {
  kept = ['3-cccccccc', '2-0000dead', FIRST];
  await point('2-0000dead');
  expect(await servedVintage()).toBe(FIRST);
});

test('leaves a snapshot whose file was damaged under it, and comes back once it is repaired', async () => {
  kept = [SECOND, FIRST];
  await point(SECOND);
  expect(await servedVintage()).toBe(SECOND);
  writings.set(SECOND, 'damaged');
  clock = 1000;
  const { vintage, problem } = await follower.serving();
  expect(vintage).toBe(FIRST);
  expect(problem?.message).toContain('2-bbbbbbbb is damaged');
  writings.set(SECOND, 'repaired');
  clock = 2000;
  expect(await follower.serving()).toEqual({ vintage: SECOND, problem: null });
});

test('serves nothing rather than a damaged snapshot without another', async () => {
  kept = [FIRST];
  await point(FIRST);
  await servedVintage();
  writings.set(FIRST, 'damaged');
  clock = 1000;
  await expect(servedVintage()).rejects.toThrow('1-aaaaaaaa is damaged');
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

test('a damaged file is served to nobody, however long the disk takes to tell', async () => {
  kept = [SECOND, FIRST];
  await point(`${SECOND}\n`);
  let delayMs = 0;
  follower = new SnapshotFollower({
    folder,
    open: openFake,
    identity: async (id) => {
      await wait(delayMs);
      return `${id} ${writings.get(id) ?? 'as built'}`;
    },
    kept: () => Promise.resolve(kept),
    now: () => clock,
    report: (problem) => problems.push(problem),
  });
  expect(await servedVintage()).toBe(SECOND);
  writings.set(SECOND, 'damaged');
  delayMs = 400;
  clock += 60_000;
  expect(await servedVintage()).toBe(FIRST);
});
