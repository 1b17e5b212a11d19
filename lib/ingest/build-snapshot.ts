import { mkdir, rm, stat } from 'node:fs/promises';

import { compare, sum } from '@/lib/domain/decimal';
import { snapshotTotals, type DatasetTotals } from '@/lib/store/duckdb/snapshot-totals';
import { writeSnapshot } from '@/lib/store/duckdb/write-snapshot';
import { fileChecksum } from '@/lib/store/prove-snapshot';
import { pointerFile, snapshotFile, snapshotFolder } from '@/lib/store/snapshot-files';
import type { Vintage } from '@/lib/store/store';
import type { StoreContents } from '@/lib/store/store-contents';
import { moveIntoPlace, unfinishedName, writeSynced } from './write-synced';

/**
 * Builds the snapshot of a vintage beside the older ones: written under another name, proved by
 * row counts and control totals, synced to disk, then given its name. The pointer stays.
 *
 * @throws {Error} when it cannot be written or does not hold what went in.
 */
export async function buildSnapshot(
  folder: string,
  vintage: Vintage,
  contents: StoreContents,
): Promise<void> {
  await mkdir(snapshotFolder(folder), { recursive: true });
  const file = snapshotFile(folder, vintage.id);
  const unfinished = unfinishedName(file);
  try {
    await writeSnapshot(unfinished, vintage, contents);
    const totals = await snapshotTotals(unfinished);
    refuseDifferences(totalsOf(contents), totals);
    const { size: bytes } = await stat(unfinished);
    const checksum = await fileChecksum(unfinished);
    const rows = contents.observations.length;
    const made = { bytes, checksum, engine: '', changed: [], changes: [] };
    const report = { vintage, rows, datasets: totals, ...made };
    await writeSynced(file.replace(/duckdb$/, 'json'), `${JSON.stringify(report, null, 2)}\n`);
    await moveIntoPlace(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
    await rm(`${unfinished}.wal`, { force: true });
  }
}

/** Makes a built vintage the one in force. This is the moment at which an import happens. */
export async function movePointer(folder: string, vintageId: string): Promise<void> {
  await writeSynced(pointerFile(folder), `${vintageId}\n`);
}

/** The same totals as the snapshot's own, summed here from what was read. */
function totalsOf({ datasets, observations }: StoreContents): readonly DatasetTotals[] {
  return datasets.map(({ id }) => {
    const rows = observations.filter(({ dataset }) => dataset === id);
    const values = rows.map(({ value }) => value).filter((value) => value !== null);
    return { id, rows: rows.length, values: values.length, sum: sum(['0', ...values]) ?? '' };
  });
}

function refuseDifferences(read: readonly DatasetTotals[], built: readonly DatasetTotals[]): void {
  for (const { id, rows, values, sum: total } of read) {
    const held = built.find((one) => one.id === id);
    const isSame = held?.rows === rows && held.values === values && compare(held.sum, total) === 0;
    if (!isSame) throw new Error(`The snapshot does not hold dataset "${id}" as it was read`);
  }
  if (built.length !== read.length) throw new Error('The snapshot holds another set of datasets');
}
