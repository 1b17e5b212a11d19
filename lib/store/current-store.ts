import 'server-only';

import { openDuckdbStore } from './duckdb/duckdb-store';
import { dataFolder } from './snapshot-files';
import { SnapshotFollower } from './snapshot-follower';
import type { Store } from './store';

const KEY = Symbol.for('bilateral.store');

/**
 * The store of the vintage in force: one per process, following the pointer. Everything read from
 * one answer is of one vintage, so a page asks once and hands the store on.
 *
 * @throws {StoreError} when no snapshot has been built or none can be opened.
 */
export async function currentStore(): Promise<Store> {
  return follower().current();
}

/** Next loads a module more than once; a second open of one file in a process loses writes. */
function follower(): SnapshotFollower {
  const held: unknown = Reflect.get(globalThis, KEY);
  if (isFollower(held)) return held;
  const made = new SnapshotFollower({
    folder: dataFolder(),
    open: openDuckdbStore,
    now: () => performance.now(),
    report: (problem) => process.emitWarning(problem, { code: 'BILATERAL_SNAPSHOT' }),
  });
  Reflect.set(globalThis, KEY, made);
  return made;
}

/** By shape, not by class: the one that made it may come from another copy of the module. */
function isFollower(value: unknown): value is SnapshotFollower {
  return typeof value === 'object' && value !== null && 'current' in value && 'close' in value;
}
