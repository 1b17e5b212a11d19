import { stat } from 'node:fs/promises';

import { keptVintageIds } from '@/lib/store/kept-vintages';
import { snapshotFile } from '@/lib/store/snapshot-files';
import { vintageInForce } from './find-vintage';
import { readPins, type Pin } from './pins';
import { readRecord } from './read-record';
import type { VintageRecord } from './vintage-record';

/** A vintage whose snapshot is kept. */
export interface KeptVintage {
  readonly id: string;
  readonly isInForce: boolean;
  readonly pin: Pin | null;
  /** Bytes of the file as it is now. */
  readonly bytes: number;
  /** `null` when it is absent or damaged. */
  readonly record: VintageRecord | null;
}

/** The vintages that are kept, the newest first; their snapshots are not proved by it. */
export async function listVintages(folder: string): Promise<readonly KeptVintage[]> {
  const [ids, inForce, pins] = await Promise.all([
    keptVintageIds(folder),
    vintageInForce(folder),
    readPins(folder),
  ]);
  return Promise.all(
    ids.map(async (id) => ({
      id,
      isInForce: id === inForce,
      pin: pins.find(({ vintage }) => vintage === id) ?? null,
      bytes: (await stat(snapshotFile(folder, id))).size,
      record: await readRecord(folder, id).catch(() => null),
    })),
  );
}
