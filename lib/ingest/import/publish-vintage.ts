import { readFile, rm } from 'node:fs/promises';

import { pointerFile, recordFile, snapshotFile } from '@/lib/store/snapshot-files';
import { noteVintage } from '../vintages/history';
import type { VintageRecord } from '../vintages/vintage-record';
import { writeSynced } from '../write-synced';

/**
 * Puts a finished vintage in force, after what must be done just before. When that or the pointer
 * fails, the vintage is taken away again: nothing may be left that nobody was told of.
 */
export async function publishVintage(
  folder: string,
  record: VintageRecord,
  before: () => Promise<void>,
): Promise<void> {
  const { id } = record.vintage;
  try {
    await before();
    await writeSynced(pointerFile(folder), `${id}\n`);
  } catch (error) {
    // The pointer may have moved before what failed: then the vintage is needed.
    const pointed = await readFile(pointerFile(folder), 'utf8').catch(() => '');
    if (pointed.trim() !== id) {
      await rm(snapshotFile(folder, id), { force: true });
      await rm(recordFile(folder, id), { force: true });
    }
    throw error;
  }
  await noteVintage(folder, record);
}
