import type { Store } from './store';
import { leaseOf, type StoreLease } from './store-lease';

/** How long an older snapshot stays open for readers who were given it before it left the shelf. */
const LINGER_MS = 10_000;

/** What a shelf needs of the world around it. */
export interface ShelfSurroundings {
  /** Older snapshots open at once. */
  readonly most: number;
  /** Opens the snapshot of a vintage once it is proved sound. */
  readonly open: (vintageId: string) => Promise<Store>;
  /** Tells the state of a vintage's file from a later one; fails when it is gone. */
  readonly identity: (vintageId: string) => Promise<string>;
}

interface Shelved {
  readonly identity: string;
  readonly lease: Promise<StoreLease>;
}

/** Older snapshots that are asked for, a few open at a time: the one longest unused is closed first. */
export class VintageShelf {
  readonly #around: ShelfSurroundings;
  readonly #shelved = new Map<string, Shelved>();

  constructor(surroundings: ShelfSurroundings) {
    this.#around = surroundings;
  }

  /**
   * The store of a vintage. It is closed some time after it has left the shelf, when its last
   * query has ended.
   *
   * @throws {Error} when its file is gone; {StoreError} when it cannot be trusted.
   */
  async take(vintageId: string): Promise<Store> {
    const identity = await this.#around.identity(vintageId).catch((error: unknown) => {
      this.#putAway(vintageId);
      throw error;
    });
    const held = this.#shelved.get(vintageId);
    if (held !== undefined && held.identity !== identity) this.#putAway(vintageId);
    const shelved = this.#shelved.get(vintageId) ?? this.#opening(vintageId, identity);
    // A map keeps the order of setting: the last one used goes to the end.
    this.#shelved.delete(vintageId);
    this.#shelved.set(vintageId, shelved);
    for (const id of [...this.#shelved.keys()].slice(0, -this.#around.most)) this.#putAway(id);
    return (await shelved.lease).store;
  }

  #opening(vintageId: string, identity: string): Shelved {
    const lease = this.#around.open(vintageId).then(leaseOf);
    const shelved = { identity, lease };
    lease.catch(() => {
      if (this.#shelved.get(vintageId) === shelved) this.#shelved.delete(vintageId);
    });
    return shelved;
  }

  #putAway(vintageId: string): void {
    const shelved = this.#shelved.get(vintageId);
    this.#shelved.delete(vintageId);
    shelved?.lease.then(
      (lease) => lease.retire(LINGER_MS),
      () => undefined,
    );
  }
}
