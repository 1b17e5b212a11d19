import { readFile, rm } from 'node:fs/promises';

import { pointerFile, recordFile, snapshotFile } from '@/lib/store/snapshot-files';
import { writeSynced } from '../write-synced';

/**
 * Puts a finished vintage in force, after what must be done just before. When that or the pointer
 * fails, the vintage is taken away again: nothing may be left that nobody was told of.
 */
export async function publishVintage(
  folder: string,
  vintageId: string,
  before: () => Promise<void>,
): Promise<void> {
  try {
    await before();
    await writeSynced(pointerFile(folder), `${vintageId}\n`);
  } catch (error) {
    // The pointer may have moved before what failed: then the vintage is needed.
    const pointed = await readFile(pointerFile(folder), 'utf8').catch(() => '');
    if (pointed.trim() !== vintageId) {
      await rm(snapshotFile(folder, vintageId), { force: true });
      await rm(recordFile(folder, vintageId), { force: true });
    }
    throw error;
  }
}
