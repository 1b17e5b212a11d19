import type { Dataset } from '@/lib/domain/dataset';
import { snapshotDatasets } from '@/lib/store/duckdb/snapshot-datasets';
import { proveSnapshot } from '@/lib/store/prove-snapshot';
import { snapshotFile } from '@/lib/store/snapshot-files';
import type { Vintage } from '@/lib/store/store';
import { vintageInForce } from './find-vintage';
import { findProblems } from './find-problems';
import { lockHolder } from './import-lock';
import { listVintages, type KeptVintage } from './list-vintages';
import type { LockHolder } from './lock-holder';

/** The state of a folder of snapshots, for the operator. */
export interface FolderStatus {
  readonly folder: string;
  /** `null` when there is none that can be used. */
  readonly inForce: (Vintage & { readonly rows: number }) | null;
  /** The datasets of the vintage in force, by id. */
  readonly datasets: readonly DatasetStatus[];
  /** All kept, the newest first. */
  readonly vintages: readonly KeptVintage[];
  /** The process that is importing. */
  readonly lock: LockHolder | null;
  /** What is wrong, a line each; empty when nothing is. */
  readonly problems: readonly string[];
}

/** One dataset in force. */
export interface DatasetStatus extends Pick<
  Dataset,
  'id' | 'publisher' | 'title' | 'rows' | 'coverage' | 'retrieved' | 'origin' | 'isEdited'
> {
  /** Days since the earliest day it can have been retrieved. */
  readonly daysOld: number;
  /** True when rows of its files were refused with leave of the operator. */
  readonly isIncomplete: boolean;
}

/** The state of a folder. Every snapshot's bytes are held against its record, which takes a while. */
export async function statusOf(
  folder: string,
  { now = new Date() }: { readonly now?: Date } = {},
): Promise<FolderStatus> {
  const vintages = await listVintages(folder);
  const held = await contentInForce(folder);
  return {
    folder,
    inForce: held === null ? null : { ...held.vintage, rows: rowsOf(held.datasets) },
    datasets: (held?.datasets ?? []).map((dataset) => datasetStatus(dataset, now)),
    vintages,
    lock: await lockHolder(folder),
    problems: await findProblems(folder, vintages),
  };
}

async function contentInForce(folder: string) {
  const id = await vintageInForce(folder);
  if (id === null) return null;
  try {
    await proveSnapshot(folder, id);
    const { vintage, datasets } = await snapshotDatasets(snapshotFile(folder, id));
    return { vintage, datasets: datasets.map(({ dataset }) => dataset) };
  } catch {
    // Told among the problems, with what is wrong.
    return null;
  }
}

function rowsOf(datasets: readonly Dataset[]): number {
  return datasets.reduce((all, { rows }) => all + rows, 0);
}

function datasetStatus(dataset: Dataset, now: Date): DatasetStatus {
  const { id, publisher, title, rows, coverage, retrieved, origin, isEdited, refused } = dataset;
  const day = `${retrieved}${'-01-01'.slice(retrieved.length - 4)}`;
  const milliseconds = now.getTime() - Date.parse(`${day}T00:00:00Z`);
  const daysOld = Math.floor(milliseconds / 86_400_000);
  const told = { id, publisher, title, rows, coverage, retrieved, origin, isEdited };
  return { ...told, daysOld, isIncomplete: refused > 0 };
}
