import { comparePeriods, parsePeriod, type Period } from '@/lib/domain/period';
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
    const period = periodOf(row);
    if (from !== null && comparePeriods(period, from) < 0) return false;
    return to === null || comparePeriods(period, to) <= 0;
  });
}

const periods = new WeakMap<RecordRow, Period>();

/** A row's period; read once, for every change of a view asks for it again. */
function periodOf(row: RecordRow): Period {
  const known = periods.get(row) ?? parsePeriod(row.period);
  periods.set(row, known);
  return known;
}
