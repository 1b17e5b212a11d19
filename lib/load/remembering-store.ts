import { LRUCache } from 'lru-cache';
import type { Observation } from '@/lib/domain/observation';
import type { ChapterQuery, Store } from '@/lib/store/store';

/** Series kept of each kind; one of 354 months takes some 200 kB. */
const MOST_SERIES = 200;

const remembered = new WeakMap<Store, Store>();

/**
 * The same store with a memory: what it has answered once it answers again without a query.
 *
 * Sound because a snapshot never changes; a new vintage is another store with a memory of its own.
 */
export function remembering(store: Store): Store {
  const held = remembered.get(store);
  if (held !== undefined) return held;
  const made: Store = {
    vintage: once(() => store.vintage()),
    datasets: once(() => store.datasets()),
    places: once(() => store.places()),
    chapters: once(() => store.chapters()),
    coverage: once(() => store.coverage()),
    totals: series((query) => store.totals(query)),
    chapterObservations: series((query) => store.chapterObservations(query)),
    // Thousands of rows a pair: asked again rather than kept.
    details: (query) => store.details(query),
    close: () => store.close(),
  };
  remembered.set(store, made);
  return made;
}

/** Asks once; a failure is not remembered. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

function series(
  ask: (query: ChapterQuery) => Promise<readonly Observation[]>,
): (query: ChapterQuery) => Promise<readonly Observation[]> {
  const kept = new LRUCache<string, Promise<readonly Observation[]>>({ max: MOST_SERIES });
  return (query) => {
    const { reporter, partner, frequency, period = 'all' } = query;
    const key = `${reporter} ${partner} ${frequency} ${period}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const asked = ask(query).catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, asked);
    return asked;
  };
}
