import { StoreError } from '@/lib/errors';
import { fileIdentity, proveSnapshot } from './prove-snapshot';
import { snapshotFile } from './snapshot-files';
import type { Store } from './store';

/**
 * The store of one vintage, its file held against its record before and after it was opened.
 *
 * @throws {StoreError} when it is absent, damaged, or holds another vintage than its name says.
 */
export async function openVintage(
  folder: string,
  vintageId: string,
  openFile: (file: string) => Promise<Store>,
): Promise<Store> {
  const file = snapshotFile(folder, vintageId);
  const before = await fileIdentity(file).catch(() => null);
  await proveSnapshot(folder, vintageId);
  const store = await openFile(file);
  const { id } = await store.vintage();
  const after = await fileIdentity(file).catch(() => null);
  if (id === vintageId && before === after) return store;
  await store.close();
  const detail = id === vintageId ? 'was replaced while it was opened' : `holds vintage ${id}`;
  throw new StoreError('open snapshot', { detail: `${vintageId}.duckdb ${detail}` });
}
