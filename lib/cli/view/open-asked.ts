import { openStore } from '@/lib/load/store';
import { remembering } from '@/lib/load/remembering-store';
import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { dataFolder, snapshotFile } from '@/lib/store/snapshot-files';
import type { Store } from '@/lib/store/store';
import { namedVintage } from '../vintages/named-vintage';

/**
 * The store of the vintage that was asked for by id or number; of the one in force for `null`.
 *
 * @throws {StoreError} when it cannot be opened.
 */
export async function openAsked(vintage: string | null): Promise<Store> {
  if (vintage === null) return openStore();
  const folder = dataFolder();
  const id = await namedVintage(folder, vintage);
  return remembering(await openDuckdbStore(snapshotFile(folder, id)));
}
