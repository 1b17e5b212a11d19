import { z } from 'zod';

import { openSnapshot } from './open-snapshot';
import { IN_WORDS } from './row-keys';

/** What one dataset amounts to in a snapshot: the proof that nothing was lost or changed. */
export interface DatasetTotals {
  readonly id: string;
  /** Rows as stated; sums made of them are not counted. */
  readonly rows: number;
  /** How many rows have a value. */
  readonly values: number;
  /** The sum of every value, whatever it means: a control total and nothing else. */
  readonly sum: string;
}

const TOTALS = `select d.id, coalesce(sum(c.row_count), 0)::integer as rows,
    coalesce(sum(c.value_count), 0)::integer as values,
    ${IN_WORDS.decimal('coalesce(sum(c.value_sum), 0)::decimal(38, 6)')} as sum
  from dataset d left join control_total c on c.dataset = d.key group by d.id order by d.id`;

const totalsRow = z.object({ id: z.string(), rows: z.int(), values: z.int(), sum: z.string() });

/**
 * The control totals of the snapshot in the given file, by dataset, as the database summed them.
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
