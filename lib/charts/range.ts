import { comparePeriods, parsePeriod } from '@/lib/domain/period';
import type { RecordRow } from '@/lib/domain/record';
import type { View } from '@/lib/domain/view';

/** The rows between a view's first and last period, both included. */
export function rowsInRange(
  rows: readonly RecordRow[],
  view: Pick<View, 'from' | 'to'>,
): readonly RecordRow[] {
  const from = view.from === null ? null : parsePeriod(view.from);
  const to = view.to === null ? null : parsePeriod(view.to);
  return rows.filter((row) => {
    const period = parsePeriod(row.period);
    if (from !== null && comparePeriods(period, from) < 0) return false;
    return to === null || comparePeriods(period, to) <= 0;
  });
}
