import { readFile, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { isVintageId, vintageNumber } from '@/lib/domain/vintage-id';
import { StoreError } from '@/lib/errors';
import { pointerFile } from './snapshot-files';
import type { Store } from './store';
import { leaseOf, type StoreLease } from './store-lease';

/** How long a pointer that was looked at is taken to stand. */
const LOOK_EVERY_MS = 1000;

/** How long a reader waits for a look; a large new snapshot is proved while the old one serves. */
const WAIT_AT_MOST_MS = 200;

/** How long a replaced snapshot stays open for readers who were given it before the swap. */
const LINGER_MS = 10_000;

/** What a follower needs of the world around it. */
export interface FollowerSurroundings {
  /** The folder of the pointer and its snapshots. */
  readonly folder: string;
  /** Opens the snapshot of a vintage once it is proved sound. */
  readonly open: (vintageId: string) => Promise<Store>;
  /** Tells the state of a vintage's file from a later one; fails when it is gone. */
  readonly identity: (vintageId: string) => Promise<string>;
  /** Ids of the vintages that are kept, the newest first. */
  readonly kept: () => Promise<readonly string[]>;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Hears once of each snapshot that cannot be served. */
  readonly report: (problem: StoreError) => void;
}

/** What is served, and why it is not what the pointer names. */
export interface Serving {
  readonly vintage: string;
  /** `null` while the vintage that the pointer names is served. */
  readonly problem: StoreError | null;
}

interface Held {
  readonly id: string;
  readonly identity: string;
  readonly lease: StoreLease;
}

/**
 * Serves the snapshot that the pointer names, and the next one once the pointer has moved. A
 * replaced snapshot is closed after its last query. While the one named cannot be trusted, the one
 * served before goes on, or else the newest sound one before it; the problem is told.
 */
export class SnapshotFollower {
  readonly #around: FollowerSurroundings;
  #held: Held | null = null;
  #problem: StoreError | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looking: Promise<void> | null = null;
  /** Ends a look's first part: the pointer is read, and the file of what is held looked at. */
  #settle: () => void = () => {};
  #settled: Promise<void> = Promise.resolve();
  #reported = '';
  /** The file of what is held is not the one that was opened: readers wait for the outcome. */
  #isDoubted = false;

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
    throw this.#problem ?? new StoreError('open snapshot', { detail: 'none is held' });
  }

  /**
   * Which vintage is served now, after a look.
   *
   * @throws {StoreError} when no snapshot can be served.
   */
  async serving(): Promise<Serving> {
    await this.current();
    const held = this.#held;
    if (held) return { vintage: held.id, problem: this.#problem };
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
    this.#looking ??= this.#begin().finally(() => {
      this.#settle();
      this.#lookedAt = now();
      this.#looking = null;
      this.#isDoubted = false;
    });
    if (!this.#held) return this.#looking;
    // Only a new snapshot may be waited for in vain: a damaged one is served to nobody.
    await this.#settled;
    if (this.#looking === null) return;
    const patience = new AbortController();
    const enough = wait(WAIT_AT_MOST_MS, undefined, { signal: patience.signal }).catch(() => {});
    await Promise.race([this.#looking, enough]);
    patience.abort();
    if (this.#isDoubted) await this.#looking;
  }

  #begin(): Promise<void> {
    this.#settled = new Promise((settle) => (this.#settle = settle));
    return this.#follow();
  }

  async #follow(): Promise<void> {
    let named: string | null = null;
    try {
      named = await readPointer(this.#around.folder);
      if (await this.#isHeldSound(named)) {
        this.#problem = null;
        return;
      }
      this.#settle();
      await this.#take(named);
      this.#problem = null;
    } catch (cause) {
      await this.#fallBack(named, asStoreError(cause));
    }
  }

  /** True while the vintage is held and its file is the one that was opened. */
  async #isHeldSound(id: string): Promise<boolean> {
    if (this.#held?.id !== id) return false;
    const identity = await this.#around.identity(id).catch(() => null);
    this.#isDoubted = identity !== this.#held.identity;
    return !this.#isDoubted;
  }

  async #take(id: string): Promise<void> {
    const identity = await this.#around.identity(id);
    const store = await this.#around.open(id);
    const before = this.#held;
    this.#held = { id, identity, lease: leaseOf(store) };
    before?.lease.retire(LINGER_MS);
  }

  /** Goes on with what is held if that is sound still; else takes the newest sound one before. */
  async #fallBack(named: string | null, problem: StoreError): Promise<void> {
    const held = this.#held;
    const isSound = held !== null && held.id !== named && (await this.#isHeldSound(held.id));
    this.#settle();
    if (!isSound) await this.#takeNewestBefore(named);
    this.#problem = problem;
    const isNews = this.#reported !== problem.message;
    this.#reported = problem.message;
    if (isNews && this.#held) this.#around.report(problem);
  }

  async #takeNewestBefore(named: string | null): Promise<void> {
    const kept = await this.#around.kept().catch(() => []);
    const before = kept.filter((id) => named === null || vintageNumber(id) < vintageNumber(named));
    for (const id of before) {
      try {
        await this.#take(id);
        return;
      } catch {
        // Damaged as well: the one before it may be sound. The problem told is the first one's.
      }
    }
    this.#held?.lease.retire(0);
    this.#held = null;
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
  throw new StoreError('read pointer', { detail: 'CURRENT names no vintage' });
}
