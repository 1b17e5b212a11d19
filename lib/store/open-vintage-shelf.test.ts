import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { memoryStore } from './memory-store';
import { VintageShelf } from './open-vintage-shelf';
import type { Store } from './store';

const EMPTY = { datasets: [], places: [], chapters: [], observations: [] };
const LINGER_MS = 10_000;

let opened: string[];
let closed: string[];
let identities: Map<string, string>;
let shelf: VintageShelf;

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

const idOf = async (id: string) => (await (await shelf.take(id)).vintage()).id;

beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  closed = [];
  identities = new Map([...'abcd'].map((id) => [id, 'as built']));
  shelf = new VintageShelf({
    most: 3,
    open: (id) => {
      opened.push(id);
      return identities.get(id) === 'damaged'
        ? Promise.reject(new Error('damaged'))
        : Promise.resolve(storeNamed(id));
    },
    identity: (id) => {
      const identity = identities.get(id);
      return identity === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(identity);
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('take(id) opens a vintage once, for many who ask at the same time too', async () => {
  expect(await Promise.all([idOf('a'), idOf('a'), idOf('a')])).toEqual(['a', 'a', 'a']);
  expect(opened).toEqual(['a']);
});

test('take(id) closes the one longest unused when there are too many', async () => {
  await idOf('a');
  await idOf('b');
  await idOf('c');
  await idOf('a');
  await idOf('d');
  await vi.advanceTimersByTimeAsync(LINGER_MS);
  expect(closed).toEqual(['b']);
});

test('take(id) lets those who hold a closed one finish', async () => {
  const held = await shelf.take('a');
  await idOf('b');
  await idOf('c');
  await idOf('d');
  expect(closed).toEqual([]);
  expect((await held.vintage()).id).toBe('a');
});

test('take(id) refuses one whose file is gone, and lets go of it', async () => {
  await idOf('a');
  identities.delete('a');
  await expect(shelf.take('a')).rejects.toThrow('gone');
  await vi.advanceTimersByTimeAsync(LINGER_MS);
  expect(closed).toEqual(['a']);
});

test('take(id) opens again a file that was changed, and refuses it when it is damaged', async () => {
  await idOf('a');
  identities.set('a', 'damaged');
  await expect(shelf.take('a')).rejects.toThrow('damaged');
  identities.set('a', 'repaired');
  expect(await idOf('a')).toBe('a');
});
