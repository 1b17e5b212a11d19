import { FileError } from '@/lib/errors';
import type { Reading } from '../format-reader';
import type { TradeRow } from '../trade-row';
import { attempt, type Outcome } from './map-records';
import type { SourceRecord } from './source-record';

/** What becomes of the cells of one line, in order; those that state nothing are not among them. */
export type LineOutcome = readonly (() => Outcome)[];

/**
 * The rows of a table that has many values on a line. Each value is yielded, left out or refused;
 * a line that cannot be understood at all is refused once.
 */
export async function* wideRows(
  batches: AsyncIterable<readonly SourceRecord[]>,
  reading: Pick<Reading, 'refuse' | 'leaveOut'>,
  outcomes: (line: SourceRecord) => LineOutcome,
): AsyncIterable<readonly TradeRow[]> {
  for await (const batch of batches) {
    for (const line of batch) {
      const cells = attempt(reading, line, () => outcomes(line)) ?? [];
      const rows: TradeRow[] = [];
      for (const cell of cells) {
        const row = attempt(reading, line, cell);
        if (row === null) continue;
        if ('leftOut' in row) reading.leaveOut(row.leftOut);
        else rows.push(row);
      }
      if (rows.length > 0) yield rows;
    }
  }
}

/** The cells from the first to the last that has a text: a blank between them is a gap of the series. */
export function withinTexts<Cell extends { readonly text: string }>(
  cells: readonly Cell[],
): readonly Cell[] {
  const first = cells.findIndex(({ text }) => text !== '');
  const last = cells.findLastIndex(({ text }) => text !== '');
  return first === -1 ? [] : cells.slice(first, last + 1);
}

/** @throws {FileError} when a table has no column of a period at all. */
export function refuseNoPeriods(file: string, columns: readonly unknown[]): void {
  if (columns.length > 0) return;
  const expected = 'a column for each period, such as 2020, 2020-Q1 or 2020-M01';
  throw new FileError({ file, line: 1, expected });
}
