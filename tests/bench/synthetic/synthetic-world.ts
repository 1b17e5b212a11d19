import type { Place } from '@/lib/domain/place';
import { mix, share } from './mix';

/** A country of the made-up world: a real code, and nothing else that is real. */
export interface SyntheticPlace {
  readonly code: string;
  /** The number that BACI gives the place. */
  readonly number: number;
  readonly size: number;
  /** Places in `SyntheticWorld.products`, ascending. */
  readonly sells: Int32Array;
}

/** Who trades what in the made-up world, and how near they are. */
export interface SyntheticWorld {
  readonly seed: number;
  readonly places: readonly SyntheticPlace[];
  /** Six-digit codes in the form of the Harmonized System, ascending. */
  readonly products: Int32Array;
  /** From 0.1, next door, to about 2.3, the other side of the world. */
  readonly distance: (one: number, other: number) => number;
}

/** Places whose BACI number is not their M49 one. Source: CEPII, country codes of BACI V202201. */
const BACI_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['CHE', 757],
  ['FRA', 251],
  ['IND', 699],
  ['NOR', 579],
  ['USA', 842],
]);

/** Places without a series of their own in BACI. Source: the same list. */
const NOT_IN_BACI = new Set(
  'ALA ATA ATB BVT CHI ESH FRO GGY HMD IMN ITA JEY LIE MAF MCO MTQ NTZ PRI SGS SJM TWN UMI VAT'.split(
    ' ',
  ),
);

const PRODUCT_COUNT = 5000;

/** A world decided by the seed: sizes, distances and what each country sells. */
export function syntheticWorld(seed: number, places: readonly Place[]): SyntheticWorld {
  const known = places.filter(
    ({ code, m49, exitYear, isAggregate }) =>
      m49 !== null && exitYear === null && !isAggregate && !NOT_IN_BACI.has(code),
  );
  const products = productCodes(seed);
  const ranks = known.map((_, at) => mix(seed, at)).toSorted((one, other) => one - other);
  const made = known.map(({ code, m49 }, at) => {
    const rank = ranks.indexOf(mix(seed, at));
    return {
      code,
      number: BACI_NUMBERS.get(code) ?? Number(m49),
      size: 1 / (rank + 3),
      sells: assortment({
        seed: mix(seed, at + 1000),
        of: products.length,
        rank,
        ranks: known.length,
      }),
    };
  });
  return {
    seed,
    places: made.toSorted((one, other) => one.number - other.number),
    products,
    distance: (one, other) => distanceOf(seed, one, other),
  };
}

/** The larger a country, the more kinds of goods it sells: from 98 % of all down to some 4 %. */
function assortment(asked: {
  readonly seed: number;
  readonly of: number;
  readonly rank: number;
  readonly ranks: number;
}): Int32Array {
  const width = 0.04 + 0.94 * (1 - asked.rank / asked.ranks) ** 1.5;
  return Int32Array.from({ length: asked.of }, (_, at) => at).filter(
    (at) => share(asked.seed, at) < width,
  );
}

/** Chapters 01 to 97 without 77, which is kept empty; headings and subheadings as they come. */
function productCodes(seed: number): Int32Array {
  const codes = new Set<number>();
  for (let at = 0; codes.size < PRODUCT_COUNT; at += 1) {
    const chapter = 1 + (mix(seed + 1, at) % 97);
    if (chapter === 77) continue;
    const heading = 1 + (mix(seed + 2, at) % (3 + (mix(seed + 3, chapter) % 40)));
    codes.add(chapter * 10_000 + heading * 100 + (mix(seed + 4, at) % 10) * 10);
  }
  return Int32Array.from(codes).sort();
}

function distanceOf(seed: number, one: number, other: number): number {
  const across = share(seed + 5, one) - share(seed + 5, other);
  const along = Math.abs(share(seed + 6, one) - share(seed + 6, other));
  const around = Math.min(along, 1 - along) * 2;
  return 0.1 + 2 * Math.hypot(across, around);
}
