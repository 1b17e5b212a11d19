import type { RecordRow } from '@/lib/domain/record';
import type { View } from '@/lib/domain/view';
import type { ChartClaim } from './chart-input';

/**
 * The row of the chosen claim's period, else of the article's latest figure that the range holds,
 * else the last row with a value; `null` when no row has one.
 */
export function headlineRow(
  rows: readonly RecordRow[],
  view: Pick<View, 'claim'>,
  claims: readonly ChartClaim[],
): RecordRow | null {
  const held = rows.filter((row) => row.exports.value !== null || row.imports.value !== null);
  const chosen = claims.filter((claim) => claim.id === view.claim);
  const named = [...chosen, ...claims].map((claim) =>
    held.find((row) => row.period === claim.period),
  );
  return named.find((row) => row !== undefined) ?? held.at(-1) ?? null;
}
