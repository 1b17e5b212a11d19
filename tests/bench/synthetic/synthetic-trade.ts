import { mix, share } from './mix';
import type { SyntheticPlace, SyntheticWorld } from './synthetic-world';

/** What one country sold another in one year. The arrays are filled anew for the next. */
export interface SyntheticTrade {
  readonly year: number;
  readonly exporter: SyntheticPlace;
  readonly importer: SyntheticPlace;
  /** How many places of the arrays hold a row. */
  readonly count: number;
  /** Six-digit codes, ascending. */
  readonly products: Int32Array;
  /** Whole dollars, above 1,000 as BACI leaves smaller ones out. */
  readonly dollars: Float64Array;
  /** Whole kilograms; -1 where the quantity is not known. */
  readonly kilograms: Float64Array;
}

/** How much trade is asked for. */
export interface TradeSize {
  readonly rows: number;
  readonly firstYear: number;
  readonly years: number;
}

/**
 * Exactly so many rows of made-up trade, by year, exporter, importer and product, as BACI orders
 * them. Flows follow sizes over distance, each country sells its own assortment, pairs and products
 * come and go, values grow over the years and have a heavy tail.
 *
 * @throws {Error} when the world has not that many pairs and products.
 */
export function* syntheticTrade(world: SyntheticWorld, size: TradeSize): Generator<SyntheticTrade> {
  const { pairs, rows } = scaledPairs(world, size);
  const products = new Int32Array(world.products.length);
  const dollars = new Float64Array(products.length);
  const kilograms = new Float64Array(products.length);
  let seen = 0;
  for (let year = 0; year < size.years; year += 1) {
    for (const pair of pairs) {
      let count = 0;
      for (let slot = 0; slot < pair.slots; slot += 1) {
        if (!isTraded(pair, slot, year, size.years)) continue;
        // Rows beyond those asked for are left out at even distances.
        const isKept =
          Math.floor(((seen + 1) * size.rows) / rows) > Math.floor((seen * size.rows) / rows);
        seen += 1;
        if (!isKept) continue;
        const at = productOf(pair, slot);
        products[count] = world.products[at] ?? NaN;
        const value = valueOf(pair, at, year);
        dollars[count] = value;
        kilograms[count] = kilogramsOf(pair, at, value);
        count += 1;
      }
      if (count === 0) continue;
      const { exporter, importer } = pair;
      yield {
        year: size.firstYear + year,
        exporter,
        importer,
        count,
        products,
        dollars,
        kilograms,
      };
    }
  }
}

/** Two countries, and how many kinds of goods one may sell the other. */
export interface TradingPair {
  readonly exporter: SyntheticPlace;
  readonly importer: SyntheticPlace;
  readonly slots: number;
}

/** The pairs of so much trade, by exporter and importer; together they trade somewhat more than that. */
export function tradingPairs(world: SyntheticWorld, size: TradeSize): readonly TradingPair[] {
  return scaledPairs(world, size).pairs;
}

interface Pair extends TradingPair {
  readonly seed: number;
  readonly weight: number;
}

/** As few kinds of goods for every pair as give the rows asked for, and how many rows those give. */
function scaledPairs(
  world: SyntheticWorld,
  size: TradeSize,
): { readonly pairs: readonly Pair[]; readonly rows: number } {
  const unscaled = pairsOf(world);
  const wanted = size.rows / (size.years * SHARE_TRADED);
  let scale = scaleFor(unscaled, wanted);
  let pairs = withSlots(unscaled, scale);
  let rows = countRows(pairs, size.years);
  while (rows < size.rows) {
    if (scale > MOST_SCALE) throw new Error(`The made-up world has no ${size.rows} rows`);
    scale *= 1.05;
    pairs = withSlots(unscaled, scale);
    rows = countRows(pairs, size.years);
  }
  return { pairs, rows };
}

/** By this the whole assortment of every country goes everywhere. */
const MOST_SCALE = 2 ** 30;
/** About so many of the flows that there may be in a year are there. */
const SHARE_TRADED = 0.88;

function scaleFor(pairs: readonly Pair[], wanted: number): number {
  let low = 1e-6;
  let high = MOST_SCALE;
  while (high / low > 1.005) {
    const middle = Math.sqrt(low * high);
    if (expectedSlots(pairs, middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

function pairsOf(world: SyntheticWorld): readonly Pair[] {
  return world.places.flatMap((exporter, from) =>
    world.places.flatMap((importer, to) => {
      if (from === to) return [];
      const weight = (exporter.size * importer.size) / world.distance(from, to);
      return [{ exporter, importer, seed: mix(world.seed, from * 1000 + to), weight, slots: 0 }];
    }),
  );
}

function withSlots(pairs: readonly Pair[], scale: number): readonly Pair[] {
  return pairs
    .map((pair) => ({ ...pair, slots: slotsOf(pair, scale) }))
    .filter(({ slots }) => slots > 0);
}

function expectedSlots(pairs: readonly Pair[], scale: number): number {
  return pairs.reduce((total, pair) => total + slotsOf(pair, scale), 0);
}

/** Fewer kinds than weight would say where it is large, so that small pairs trade too. */
function slotsOf({ exporter, seed, weight }: Pair, scale: number): number {
  const wanted = Math.floor((weight * scale) ** 0.7 + share(seed, 1));
  return Math.min(wanted, exporter.sells.length);
}

function countRows(pairs: readonly Pair[], years: number): number {
  let rows = 0;
  for (const pair of pairs) {
    for (let year = 0; year < years; year += 1) {
      for (let slot = 0; slot < pair.slots; slot += 1) {
        if (isTraded(pair, slot, year, years)) rows += 1;
      }
    }
  }
  return rows;
}

/** Seven of eight flows last; the others begin or end within the years. */
function isTraded(pair: Pair, slot: number, year: number, years: number): boolean {
  const fate = mix(pair.seed ^ 0x51ed270b, slot);
  if ((mix(fate, year) & 15) === 0) return false;
  if (fate >>> 29 !== 0) return true;
  const turn = (fate & 0xffff) % years;
  return (fate & 0x10000) === 0 ? year >= turn : year < turn;
}

/** One product from each of as many parts of the assortment, so that none comes twice. */
function productOf({ exporter, seed, slots }: Pair, slot: number): number {
  const first = Math.floor((slot * exporter.sells.length) / slots);
  const after = Math.floor(((slot + 1) * exporter.sells.length) / slots);
  const chosen = first + Math.floor(share(seed ^ 0x2545f491, slot) * (after - first));
  return exporter.sells[chosen] ?? NaN;
}

/** Exponentials of a bell curve with a standard deviation of 2.2, in no order. */
const SPREAD = Float64Array.from({ length: 4096 }, (_, at) => {
  const radius = Math.sqrt(-2 * Math.log(1 - share(11, at)));
  return Math.exp(2.2 * radius * Math.cos(2 * Math.PI * share(12, at)));
});

function valueOf(pair: Pair, product: number, year: number): number {
  const lasting = SPREAD[mix(pair.seed, product) & 4095] ?? NaN;
  const passing = 0.8 + share(pair.seed + year, product) * 0.4;
  const speciality = SPREAD[mix(pair.exporter.number, product) & 4095] ?? NaN;
  const weight = Math.sqrt(pair.weight) * 200_000;
  return 1001 + Math.floor(weight * lasting * passing * Math.sqrt(speciality) * 1.03 ** year);
}

function kilogramsOf(pair: Pair, product: number, dollars: number): number {
  const luck = mix(pair.seed ^ 0x68e31da4, product);
  if (luck % 50 === 0) return -1;
  return 1 + Math.floor((dollars / 20) * (SPREAD[luck & 4095] ?? NaN));
}
