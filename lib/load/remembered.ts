import { LRUCache } from 'lru-cache';
import type { Store } from '@/lib/store/store';

/** Results kept of each snapshot. */
const MOST = 300;

/** Gives what was made of a snapshot under a key before, or makes it now. */
export type Memory<T> = (store: Store, key: string, make: () => Promise<T>) => Promise<T>;

/**
 * A memory of one kind of result.
 *
 * Sound for anything made of the snapshot and the key alone: a snapshot never changes. A failure
 * is not kept; a snapshot that is gone takes its results with it.
 */
export function memory<T>(): Memory<T> {
  const memories = new WeakMap<Store, LRUCache<string, Promise<T>>>();
  return (store, key, make) => {
    const kept = memories.get(store) ?? new LRUCache<string, Promise<T>>({ max: MOST });
    memories.set(store, kept);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const work = make();
    kept.set(key, work);
    work.catch(() => kept.delete(key));
    return work;
  };
}
