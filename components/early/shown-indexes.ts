import type { Scene } from '@/components/dashboard/scene';

/** First and last index shown, among all periods of the record. */
export function shownIndexes({ rows, record }: Scene): {
  readonly from: number;
  readonly to: number;
  readonly last: number;
} {
  const periods = record.rows.map((row) => row.period);
  const from = Math.max(0, periods.indexOf(rows[0]?.period ?? ''));
  const to = Math.max(from, periods.indexOf(rows.at(-1)?.period ?? ''));
  return { from, to, last: Math.max(0, periods.length - 1) };
}
