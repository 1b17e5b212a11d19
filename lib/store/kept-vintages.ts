import { readdir } from 'node:fs/promises';

import { isVintageId, vintageNumber } from '@/lib/domain/vintage-id';
import { snapshotFolder } from './snapshot-files';
import { readRecordAs, snapshotRecordSchema, type SnapshotRecord } from './snapshot-record';

/** Ids of all vintages whose snapshot is in the folder, sound or not, the newest first. */
export async function keptVintageIds(folder: string): Promise<readonly string[]> {
  const names = await readdir(snapshotFolder(folder)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => (name.endsWith('.duckdb') ? [name.slice(0, -'.duckdb'.length)] : []))
    .filter(isVintageId)
    .toSorted((a, b) => vintageNumber(b) - vintageNumber(a));
}

/** The records of all kept vintages that can be read, the newest first. */
export async function keptVintages(folder: string): Promise<readonly SnapshotRecord[]> {
  const ids = await keptVintageIds(folder);
  const read = await Promise.all(
    ids.map((id) => readRecordAs(snapshotRecordSchema, folder, id).catch(() => null)),
  );
  return read.filter((record) => record !== null);
}
