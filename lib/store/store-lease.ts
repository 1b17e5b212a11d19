import type { Store } from './store';

/** A store lent to many readers, and the way to end that. */
export interface StoreLease {
  /** Answers as the store does. Closing it is no reader's business and does nothing. */
  readonly store: Store;
  /** Closes the store behind it once that long has passed and no query is under way. */
  readonly retire: (afterMs: number) => void;
}

/** A lease of the given store, which nobody else may close. */
export function leaseOf(store: Store): StoreLease {
  let queries = 0;
  let isOver = false;
  const closeWhenIdle = async () => {
    if (isOver && queries === 0) await store.close();
  };
  const counted = async <T>(query: () => Promise<T>): Promise<T> => {
    queries += 1;
    try {
      return await query();
    } finally {
      queries -= 1;
      await closeWhenIdle();
    }
  };
  return {
    store: {
      vintage: () => counted(() => store.vintage()),
      datasets: () => counted(() => store.datasets()),
      places: () => counted(() => store.places()),
      chapters: () => counted(() => store.chapters()),
      coverage: () => counted(() => store.coverage()),
      totals: (query) => counted(() => store.totals(query)),
      chapterObservations: (query) => counted(() => store.chapterObservations(query)),
      details: (query) => counted(() => store.details(query)),
      close: () => Promise.resolve(),
    },
    retire: (afterMs) => {
      const end = () => {
        isOver = true;
        void closeWhenIdle();
      };
      setTimeout(end, afterMs).unref();
    },
  };
}
