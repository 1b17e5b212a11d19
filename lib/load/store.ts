import 'server-only';

import { currentStore, servingNow, storeOfVintage, vintagesKept } from '@/lib/store/current-store';
import type { Serving } from '@/lib/store/snapshot-follower';
import type { SnapshotRecord } from '@/lib/store/snapshot-record';
import type { Store, Vintage } from '@/lib/store/store';
import { remembering } from './remembering-store';

/**
 * The store of the vintage in force, or of the vintage named. Everything read from one answer is
 * of that vintage: a loader asks once and hands it on.
 *
 * @throws {StoreError} when no snapshot can be served; {VintageError} when the one named cannot be.
 */
export async function openStore(vintageId: string | null = null): Promise<Store> {
  return remembering(await (vintageId === null ? currentStore() : storeOfVintage(vintageId)));
}

/** The vintage in force. */
export async function loadVintageInForce(): Promise<Vintage> {
  return (await openStore()).vintage();
}

/** The state of the store: which vintage serves, and what is wrong with the one that should. */
export function loadServing(): Promise<Serving> {
  return servingNow();
}

/** A vintage that is kept, as the page that names it needs it. */
export type KeptVintage = SnapshotRecord;

/** The vintages that are kept, the newest first. */
export function loadKeptVintages(): Promise<readonly KeptVintage[]> {
  return vintagesKept();
}
