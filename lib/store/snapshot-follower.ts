import { readFile, stat } from 'node:fs/promises';

import { StoreError } from '@/lib/errors';
import { isVintageId, pointerFile, snapshotFile } from './snapshot-files';
import type { Store } from './store';
import { leaseOf, type StoreLease } from './store-lease';

/** How long a pointer that was looked at is taken to stand. */
const LOOK_EVERY_MS = 1000;

/** How long a replaced snapshot stays open for readers who were given it before the swap. */
const LINGER_MS = 10_000;

/** What a follower needs of the world around it. */
export interface FollowerSurroundings {
  /** The folder of the pointer and its snapshots. */
  readonly folder: string;
  readonly open: (file: string) => Promise<Store>;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Hears once of each new snapshot that cannot be served. */
  readonly report: (problem: StoreError) => void;
}

/**
 * Serves the snapshot that the pointer names, and the next one once the pointer has moved. A
 * replaced snapshot is closed after its last query; a new one that cannot be opened leaves the
 * previous one serving.
 */
export class SnapshotFollower {
  readonly #around: FollowerSurroundings;
  #held: { readonly id: string; readonly lease: StoreLease } | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looking: Promise<void> | null = null;
  #reported = '';

  constructor(surroundings: FollowerSurroundings) {
    this.#around = surroundings;
  }

  /**
   * The store of the vintage in force. Everything read from one answer is of that one vintage;
   * work that must be of a piece asks once.
   *
   * @throws {StoreError} when no snapshot can be served.
   */
  async current(): Promise<Store> {
    await this.#look();
    if (this.#held) return this.#held.lease.store;
    throw new StoreError('open snapshot', { detail: 'none is held' });
  }

  /** Stops serving and closes the snapshot after its last query. */
  async close(): Promise<void> {
    await this.#looking;
    const held = this.#held;
    this.#held = null;
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    held?.lease.retire(0);
  }

  async #look(): Promise<void> {
    const { now } = this.#around;
    if (this.#held && now() - this.#lookedAt < LOOK_EVERY_MS) return;
    this.#looking ??= this.#follow().finally(() => {
      this.#lookedAt = now();
      this.#looking = null;
    });
    await this.#looking;
  }

  async #follow(): Promise<void> {
    const held = this.#held;
    try {
      const id = await readPointer(this.#around.folder);
      if (id === held?.id) return;
      const store = await openVintage(this.#around, id);
      this.#held = { id, lease: leaseOf(store) };
      held?.lease.retire(LINGER_MS);
    } catch (cause) {
      const problem = asStoreError(cause);
      if (!held) throw problem;
      if (this.#reported !== problem.message) this.#around.report(problem);
      this.#reported = problem.message;
    }
  }
}

function asStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  return new StoreError('open snapshot', { cause, detail: 'none has been built, or it is gone' });
}

async function readPointer(folder: string): Promise<string> {
  const file = pointerFile(folder);
  const { size } = await stat(file);
  const text = size > 100 ? '' : (await readFile(file, 'utf8')).trim();
  if (isVintageId(text)) return text;
  throw new StoreError('read pointer', { detail: 'it names no vintage' });
}

async function openVintage({ folder, open }: FollowerSurroundings, id: string): Promise<Store> {
  const store = await open(snapshotFile(folder, id));
  const vintage = await store.vintage();
  if (vintage.id === id) return store;
  await store.close();
  throw new StoreError('open snapshot', { detail: `${id} holds vintage ${vintage.id}` });
}
