import { vintageInForce } from '@/lib/ingest/vintages/find-vintage';
import { readRecord } from '@/lib/ingest/vintages/read-record';
import type { HeldState } from '../command/execute';

/** What is held in a folder of snapshots now; `null` when nothing is, or it cannot be told. */
export async function heldState(folder: string): Promise<HeldState | null> {
  try {
    const vintage = await vintageInForce(folder);
    if (vintage === null) return null;
    const { rows } = await readRecord(folder, vintage);
    return { vintage, rows };
  } catch {
    // It follows an error that is told of already; a second one must not take its place.
    return null;
  }
}
