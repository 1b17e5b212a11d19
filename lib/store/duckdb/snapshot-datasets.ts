import type { Dataset } from '@/lib/domain/dataset';
import { openSnapshot } from './open-snapshot';
import { datasetRow, vintageRow } from './row-schema';
import type { Vintage } from '@/lib/store/store';
import { StoreError } from '@/lib/errors';
import { CONTROL_TOTALS } from './build-statements';
import { builtTotalRow, type BuiltTotal } from './build-rows';

/** What a snapshot is made of: what the next one carries over, or is told from. */
export interface SnapshotDatasets {
  readonly vintage: Vintage;
  readonly datasets: readonly { readonly dataset: Dataset; readonly fingerprint: string }[];
  /** Control totals of every dataset, by dataset, reporter and year. */
  readonly totals: readonly BuiltTotal[];
}

/**
 * What the snapshot in the given file is made of.
 *
 * @throws {StoreError} when it is absent, damaged or of another layout.
 */
export async function snapshotDatasets(file: string): Promise<SnapshotDatasets> {
  const snapshot = await openSnapshot(file);
  try {
    const [vintage] = await snapshot.rows({
      name: 'vintage',
      sql: 'select id, number, fingerprint, built_on from vintage',
      row: vintageRow,
    });
    if (!vintage) throw new StoreError('vintage', { detail: 'the snapshot names no vintage' });
    const datasets = await snapshot.rows({
      name: 'datasets',
      sql: 'select key, fingerprint, manifest from dataset order by key',
      row: datasetRow,
    });
    const totals = await snapshot.rows({
      name: 'control totals',
      sql: CONTROL_TOTALS,
      row: builtTotalRow,
    });
    return { vintage, datasets, totals };
  } finally {
    snapshot.close();
  }
}
