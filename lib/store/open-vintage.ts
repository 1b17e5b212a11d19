import { StoreError } from '@/lib/errors';
import { openDuckdbStore } from './duckdb/duckdb-store';
import { keptVintageIds } from './kept-vintages';
import { fileIdentity, proveSnapshot } from './prove-snapshot';
import { snapshotFile } from './snapshot-files';
import type { FollowerSurroundings } from './snapshot-follower';
import type { Store } from './store';

/** The vintages in a folder, as a follower or a shelf needs them. */
export function vintagesOf(
  folder: string,
): Pick<FollowerSurroundings, 'folder' | 'open' | 'identity' | 'kept'> {
  return {
    folder,
    open: (id) => openVintage(folder, id),
    identity: (id) => fileIdentity(snapshotFile(folder, id)),
    kept: () => keptVintageIds(folder),
  };
}

/**
 * The store of one vintage, its file held against its record before it was opened, and the same
 * file still after.
 *
 * @throws {StoreError} when it is absent, damaged, or holds another vintage than its name says.
 */
async function openVintage(folder: string, vintageId: string): Promise<Store> {
  const file = snapshotFile(folder, vintageId);
  const before = await fileIdentity(file).catch(() => null);
  await proveSnapshot(folder, vintageId);
  const store = await openDuckdbStore(file);
  const { id } = await store.vintage();
  const after = await fileIdentity(file).catch(() => null);
  if (id === vintageId && before === after) return store;
  await store.close();
  const detail = id === vintageId ? 'was replaced while it was opened' : `holds vintage ${id}`;
  throw new StoreError('open snapshot', { detail: `${vintageId}.duckdb ${detail}` });
}
