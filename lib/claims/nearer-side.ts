import type { Verdict } from '@/lib/domain/claim';
import { compare, magnitude } from '@/lib/domain/decimal';
import type { PlaceCode } from '@/lib/domain/place';

/**
 * The country whose record a claim is nearer to, of the verdicts on that claim.
 *
 * `null` unless the claim differs from at least one record and both countries' records have the
 * figure in one currency, and when it is equally far from both.
 */
export function nearerSide(verdicts: readonly Verdict[]): PlaceCode | null {
  if (new Set(verdicts.map(({ currency }) => currency)).size > 1) return null;
  const compared = verdicts.flatMap(({ side, kind, difference }) =>
    difference === null ? [] : [{ side, kind, distance: magnitude(difference) }],
  );
  const [nearest, next] = compared.toSorted((a, b) => compare(a.distance, b.distance));
  if (nearest === undefined || next === undefined) return null;
  if (compared.every(({ kind }) => kind !== 'differs')) return null;
  return compare(nearest.distance, next.distance) === 0 ? null : nearest.side;
}
