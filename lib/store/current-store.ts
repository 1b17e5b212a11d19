import 'server-only';

import { StoreError, VintageError } from '@/lib/errors';
import { readHistoryLines } from './history-lines';
import { keptVintages } from './kept-vintages';
import { vintagesOf } from './open-vintage';
import { VintageShelf } from './open-vintage-shelf';
import { dataFolder } from './snapshot-files';
import { SnapshotFollower, type Serving } from './snapshot-follower';
import type { SnapshotRecord } from './snapshot-record';
import type { Store } from './store';

const KEY = Symbol.for('bilateral.stores');
const MOST_OLDER = 3;

/** The stores of this process: the one in force, and older ones that are asked for. */
interface Stores {
  readonly follower: SnapshotFollower;
  readonly shelf: VintageShelf;
}

/**
 * The store of the vintage in force: one per process, following the pointer. Everything read from
 * one answer is of one vintage, so a page asks once and hands the store on.
 *
 * @throws {StoreError} when no snapshot has been built or none can be opened.
 */
export async function currentStore(): Promise<Store> {
  return stores().follower.current();
}

/**
 * The vintage in force, and why it is not the one the pointer names when it is not.
 *
 * @throws {StoreError} when no snapshot can be served.
 */
export async function servingNow(): Promise<Serving> {
  return stores().follower.serving();
}

/**
 * The store of a vintage by its id, the one in force or one that is kept.
 *
 * @throws {VintageError} when it is not known, no longer kept, or damaged.
 */
export async function storeOfVintage(vintageId: string): Promise<Store> {
  const { follower, shelf } = stores();
  const current = await follower.current().catch(() => null);
  if (current !== null && (await current.vintage()).id === vintageId) return current;
  try {
    return await shelf.take(vintageId);
  } catch (cause) {
    throw await whyNot(vintageId, cause);
  }
}

/** Records of the vintages that are kept, the newest first. */
export async function vintagesKept(): Promise<readonly SnapshotRecord[]> {
  return keptVintages(dataFolder());
}

async function whyNot(vintageId: string, cause: unknown): Promise<VintageError> {
  if (cause instanceof StoreError) return new VintageError(vintageId, 'damaged', { cause });
  const { lines } = await readHistoryLines(dataFolder());
  const isKnown = lines.some(({ vintage }) => vintage.id === vintageId);
  return new VintageError(vintageId, isKnown ? 'removed' : 'unknown', { cause });
}

/** Next loads a module more than once; a second open of one file in a process loses writes. */
function stores(): Stores {
  const held: unknown = Reflect.get(globalThis, KEY);
  if (isStores(held)) return held;
  const made = newStores(dataFolder());
  Reflect.set(globalThis, KEY, made);
  return made;
}

function newStores(folder: string): Stores {
  const around = vintagesOf(folder);
  const follower = new SnapshotFollower({
    ...around,
    now: () => performance.now(),
    report: (problem) => process.emitWarning(problem, { code: 'BILATERAL_SNAPSHOT' }),
  });
  return { follower, shelf: new VintageShelf({ ...around, most: MOST_OLDER }) };
}

/** By shape, not by class: the one that made it may come from another copy of the module. */
function isStores(value: unknown): value is Stores {
  return typeof value === 'object' && value !== null && 'follower' in value && 'shelf' in value;
}
