import { FileError } from '@/lib/errors';
import type { Reading } from '../../format-reader';
import type { StrictRow } from '../../table/read-strict-table';
import type { TradeRow } from '../../trade-row';

/** Why a record of a place with itself is not stored. */
export const WITH_ITSELF = 'a country with itself: goods that come back, no trade of two countries';

/** The records of a batch; what is refused or left out is told to the reading. */
export function takeRows(
  batch: readonly StrictRow[],
  read: (row: StrictRow) => TradeRow | null,
  reading: Reading,
): readonly TradeRow[] {
  const taken: TradeRow[] = [];
  for (const row of batch) {
    try {
      const one = read(row);
      if (one === null) reading.leaveOut(WITH_ITSELF);
      else taken.push(one);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      reading.refuse(error, row);
    }
  }
  return taken;
}
