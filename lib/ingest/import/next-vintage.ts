import { readdir } from 'node:fs/promises';

import { snapshotFolder } from '@/lib/store/snapshot-files';
import type { Vintage } from '@/lib/store/store';

/** The vintage after all that were ever built here, with the given fingerprint. */
export async function nextVintage(folder: string, fingerprint: string): Promise<Vintage> {
  // Counts records without a snapshot too: a number that was used is never used again.
  const names = await readdir(snapshotFolder(folder));
  const numbers = names.flatMap((name) => /^(\d+)-[0-9a-f]{8}\./.exec(name)?.[1] ?? []);
  const number = Math.max(0, ...numbers.map(Number)) + 1;
  const builtOn = new Date().toISOString().slice(0, 10);
  return { id: `${number}-${fingerprint.slice(0, 8)}`, number, fingerprint, builtOn };
}
