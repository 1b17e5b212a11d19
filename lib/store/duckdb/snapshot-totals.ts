import { z } from 'zod';

import { openSnapshot } from './open-snapshot';

/** What one dataset amounts to in a snapshot: the proof that nothing was lost or changed. */
export interface DatasetTotals {
  readonly id: string;
  readonly rows: number;
  /** How many rows have a value. */
  readonly values: number;
  /** The sum of every value, whatever it means: a control total and nothing else. */
  readonly sum: string;
}

const TOTALS = `select d.id, count(o.dataset)::integer as rows, count(o.value)::integer as values,
    coalesce(sum(o.value), 0)::varchar as sum
  from dataset d left join observation o on o.dataset = d.key group by d.id order by d.id`;

const totalsRow = z.object({ id: z.string(), rows: z.int(), values: z.int(), sum: z.string() });

/**
 * The control totals of the snapshot in the given file, by dataset, summed by the database.
 *
 * @throws {StoreError} when the file is absent, damaged or of another layout.
 */
export async function snapshotTotals(file: string): Promise<readonly DatasetTotals[]> {
  const snapshot = await openSnapshot(file);
  try {
    return await snapshot.rows({ name: 'control totals', sql: TOTALS, row: totalsRow });
  } finally {
    snapshot.close();
  }
}
