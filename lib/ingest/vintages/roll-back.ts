import { FolderError } from '@/lib/errors';
import { readHistoryLines } from '@/lib/store/history-lines';
import { keptVintageIds } from '@/lib/store/kept-vintages';
import { proveSnapshot } from '@/lib/store/prove-snapshot';
import { pointerFile } from '@/lib/store/snapshot-files';
import type { Vintage } from '@/lib/store/store';
import { vintageNumber } from '@/lib/domain/vintage-id';
import { writeSynced } from '../write-synced';
import { compareVintages, type VintageChanges } from './compare-vintages';
import { findVintage, vintageInForce } from './find-vintage';
import { noteKept } from './history';
import { withImportLock } from './import-lock';
import { readRecord } from './read-record';

/** What a roll-back came to. */
export interface RollBack {
  /** The vintage that was in force; `null` when the pointer named none. */
  readonly from: string | null;
  readonly to: Vintage;
  /** What differs now from before; `null` when the one before cannot be read. */
  readonly changes: VintageChanges | null;
}

/**
 * Puts an older vintage in force, the newest sound one before when none is named. Only the
 * pointer moves, nothing is removed: the same command leads forward again.
 *
 * @throws {FolderError} when there is none, it is in force already, or an import is running;
 * {StoreError} when the one named is damaged.
 */
export async function rollBack(folder: string, named: string | null = null): Promise<RollBack> {
  return withImportLock(folder, async () => {
    const from = await vintageInForce(folder);
    const to = named === null ? await soundBefore(folder, from) : await findVintage(folder, named);
    if (to === from) throw new FolderError(folder, `vintage ${to} is in force already`);
    await proveSnapshot(folder, to);
    const { vintage } = await readRecord(folder, to);
    // What is taken back must be known as such: the same files would else be imported anew.
    if (from !== null) await noteKept(folder, from);
    const changes =
      from === null ? null : await compareVintages(folder, from, to).catch(() => null);
    await writeSynced(pointerFile(folder), `${to}\n`);
    return { from, to: vintage, changes };
  });
}

/**
 * The vintage of exactly these files that was in force and was taken back since; `null` when
 * there is none. An importer asks before it imports them again.
 */
export async function takenBack(folder: string, fingerprint: string): Promise<Vintage | null> {
  const inForce = await vintageInForce(folder);
  if (inForce === null) return null;
  const { lines } = await readHistoryLines(folder);
  const found = lines.findLast(
    ({ vintage }) => vintage.fingerprint === fingerprint && vintage.number > vintageNumber(inForce),
  );
  return found?.vintage ?? null;
}

async function soundBefore(folder: string, from: string | null): Promise<string> {
  const kept = await keptVintageIds(folder);
  for (const id of kept) {
    if (from !== null && vintageNumber(id) >= vintageNumber(from)) continue;
    const isSound = await proveSnapshot(folder, id).then(
      () => true,
      () => false,
    );
    if (isSound) return id;
  }
  const before = from === null ? '' : ` before ${from}`;
  throw new FolderError(folder, `no sound vintage${before} is kept`);
}
