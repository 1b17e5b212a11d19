import type { PlaceCode } from '@/lib/domain/place';
import type { ReadClaim } from './read/read-claim';

/** Two places whose records of each other a text is tested against, in the order of their codes. */
export interface RecordPair {
  readonly one: PlaceCode;
  readonly other: PlaceCode;
}

/**
 * The pairs whose records must be read, both directions of each, before a text is tested: every
 * pair it names, and for a share the reporter and the world. Each once, in reading order.
 *
 * A set of countries (`CHN+HKG`, `GRP`) has no record and is left out, and so is a bloc's trade
 * within itself.
 */
export function pairsOf(read: readonly ReadClaim[]): readonly RecordPair[] {
  const pairs = read
    .flatMap(({ reporter, partner, sharePct }) => [
      [reporter, partner],
      ...(sharePct === null ? [] : [[reporter, 'WLD']]),
    ])
    .flatMap((pair) => {
      const [one, other] = pair.toSorted();
      return one === undefined || other === undefined || one === other ? [] : [{ one, other }];
    })
    .filter(({ one, other }) => [one, other].every((code) => /^[A-Z0-9]+$/.test(code)))
    .filter(({ one, other }) => ![one, other].includes('GRP'));
  return [...new Map(pairs.map((pair) => [`${pair.one} ${pair.other}`, pair])).values()];
}
