import type { HeldState } from '../command/execute';

/** What is held in a folder of snapshots now; `null` when nothing is, or it cannot be told. */
export function heldState(folder: string): Promise<HeldState | null> {
  void folder;
  return Promise.resolve(null);
}
