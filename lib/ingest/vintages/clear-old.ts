import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { isVintageId } from '@/lib/domain/vintage-id';
import { readHistoryLines } from '@/lib/store/history-lines';
import { keptVintageIds } from '@/lib/store/kept-vintages';
import { recordFile, snapshotFile, snapshotFolder } from '@/lib/store/snapshot-files';
import { vintageInForce } from './find-vintage';
import { noteKept } from './history';
import { readPins } from './pins';

/**
 * Removes old snapshots and returns their ids: all but the newest `keep`, the one in force, and
 * the pinned ones. The history keeps a line of each. For the importer, once an import is done,
 * while it has the lock.
 *
 * @throws {FolderError} when the pins cannot be read; nothing is removed then.
 */
export async function clearOld(folder: string, keep = 3): Promise<readonly string[]> {
  const inForce = await vintageInForce(folder);
  // Without a pointer nobody knows which one is needed.
  if (inForce === null) return [];
  const pinned = (await readPins(folder)).map(({ vintage }) => vintage);
  const kept = await keptVintageIds(folder);
  const old = kept.slice(keep).filter((id) => id !== inForce && !pinned.includes(id));
  for (const id of old) {
    await noteKept(folder, id);
    await rm(snapshotFile(folder, id), { force: true });
    await rm(recordFile(folder, id), { force: true });
  }
  await clearOrphans(folder);
  return old;
}

/** Records without their snapshot: what a removal left that was interrupted between the two. */
async function clearOrphans(folder: string): Promise<void> {
  const kept = await keptVintageIds(folder);
  const known = (await readHistoryLines(folder)).lines.map(({ vintage }) => vintage.id);
  for (const name of await readdir(snapshotFolder(folder))) {
    const id = name.replace(/\.json$/, '');
    const isOrphan = isVintageId(id) && id !== name && known.includes(id) && !kept.includes(id);
    if (isOrphan) await rm(path.join(snapshotFolder(folder), name), { force: true });
  }
}
