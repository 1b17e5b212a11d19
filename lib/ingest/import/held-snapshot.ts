import { readdir, readFile } from 'node:fs/promises';

import { StoreError } from '@/lib/errors';
import { snapshotDatasets, type SnapshotDatasets } from '@/lib/store/duckdb/snapshot-datasets';
import { isVintageId, vintageNumber } from '@/lib/domain/vintage-id';
import { pointerFile, snapshotFile, snapshotFolder } from '@/lib/store/snapshot-files';
import { fileChecksum } from '@/lib/store/prove-snapshot';
import { hasCode } from '../vintages/has-code';
import { readRecord } from '../vintages/read-record';

/** The snapshot an import builds on. */
export interface HeldSnapshot extends SnapshotDatasets {
  readonly file: string;
  /** True when the pointer names it; false when it stands in for one that is damaged. */
  readonly isInForce: boolean;
}

/** What is held, and what must be told about it. */
export interface Holdings {
  /** `null` when there is none that is whole. */
  readonly held: HeldSnapshot | null;
  readonly warnings: readonly string[];
}

/**
 * The snapshot in force, proved by the checksum recorded with it; when that one is damaged, the
 * newest that is whole, with a warning that names every dataset lost by it.
 */
export async function heldSnapshot(folder: string): Promise<Holdings> {
  const inForce = await pointedAt(folder);
  const others = (await vintageIds(folder)).filter((id) => id !== inForce);
  const first = inForce === null ? null : await wholeSnapshot(folder, inForce);
  if (first !== null) return { held: { ...first, isInForce: true }, warnings: [] };
  for (const id of others) {
    const found = await wholeSnapshot(folder, id);
    if (found === null) continue;
    const lost = inForce === null ? [] : await datasetsOf(folder, inForce);
    const missing = lost.filter((one) => !found.datasets.some(({ dataset }) => dataset.id === one));
    const stood = `The vintage in force, ${inForce ?? 'which no pointer names'}, cannot be read; this one builds on ${id}`;
    const without =
      missing.length === 0 ? '' : `, without ${missing.join(', ')}: import them again`;
    return { held: { ...found, isInForce: false }, warnings: [`${stood}${without}`] };
  }
  if (inForce === null) return { held: null, warnings: [] };
  const lost = await datasetsOf(folder, inForce);
  const names = lost.length === 0 ? 'what it held is not known' : `lost are ${lost.join(', ')}`;
  return {
    held: null,
    warnings: [`The vintage in force, ${inForce}, cannot be read and no other is whole; ${names}`],
  };
}

/** The ids of all vintages whose snapshot is in the folder, the newest first. */
async function vintageIds(folder: string): Promise<readonly string[]> {
  const names = await namesIn(snapshotFolder(folder));
  const ids = names.flatMap((name) => /^(.*)\.duckdb$/.exec(name)?.[1] ?? []).filter(isVintageId);
  return ids.sort((a, b) => vintageNumber(b) - vintageNumber(a));
}

async function wholeSnapshot(
  folder: string,
  id: string,
): Promise<Omit<HeldSnapshot, 'isInForce'> | null> {
  const file = snapshotFile(folder, id);
  try {
    const { checksum } = await readRecord(folder, id);
    if ((await fileChecksum(file)) !== checksum) return null;
    return { file, ...(await snapshotDatasets(file)) };
  } catch (error) {
    if (error instanceof StoreError || hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

async function datasetsOf(folder: string, id: string): Promise<readonly string[]> {
  try {
    return (await readRecord(folder, id)).datasets.map((one) => one.id);
  } catch (error) {
    if (error instanceof StoreError) return [];
    throw error;
  }
}

async function pointedAt(folder: string): Promise<string | null> {
  try {
    const id = (await readFile(pointerFile(folder), 'utf8')).trim();
    return isVintageId(id) ? id : null;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
