import { FileError } from '@/lib/errors';
import type { Reading, RefusedRow } from '../format-reader';
import type { TradeRow } from '../trade-row';

/** What becomes of a record: a row, or why it is not stored. */
export type Outcome = TradeRow | { readonly leftOut: string };

/**
 * The rows that records come to, batch by batch. A record is yielded, left out with its reason, or
 * refused with the `FileError` that `outcome` throws; none is lost.
 */
export async function* mapRecords<Item extends RefusedRow>(
  batches: AsyncIterable<readonly Item[]>,
  reading: Pick<Reading, 'refuse' | 'leaveOut'>,
  outcome: (record: Item) => Outcome,
): AsyncIterable<readonly TradeRow[]> {
  for await (const batch of batches) {
    const rows: TradeRow[] = [];
    for (const record of batch) {
      const row = attempt(reading, record, () => outcome(record));
      if (row === null) continue;
      if ('leftOut' in row) reading.leaveOut(row.leftOut);
      else rows.push(row);
    }
    if (rows.length > 0) yield rows;
  }
}

/** What `make` returns; `null` where it throws a `FileError` and the operator allows the refusal. */
export function attempt<Made>(
  reading: Pick<Reading, 'refuse'>,
  { line, cells }: RefusedRow,
  make: () => Made,
): Made | null {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    reading.refuse(error, { line, cells });
    return null;
  }
}
