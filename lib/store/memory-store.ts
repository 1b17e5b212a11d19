import type { Frequency, Observation } from '@/lib/domain/observation';
import { ALL_PRODUCTS } from '@/lib/domain/product';
import { compareText, firstDifference } from './compare-text';
import type { StoreContents } from './store-contents';
import type { Coverage, SeriesQuery, Store, Vintage } from './store';

const FREQUENCIES: readonly Frequency[] = ['A', 'Q', 'M'];

/** A store that answers from what it is given: for tests, and as the measure of all others. */
export function memoryStore(vintage: Vintage, contents: StoreContents): Store {
  const { datasets, places, chapters, observations } = contents;
  const series = (query: SeriesQuery, isTotal: boolean) =>
    observations
      .filter((one) => isOf(one, query) && (one.product === ALL_PRODUCTS) === isTotal)
      .sort(compareObservations);
  return {
    vintage: () => Promise.resolve(vintage),
    datasets: () => Promise.resolve(datasets.toSorted((a, b) => compareText(a.id, b.id))),
    places: () => Promise.resolve(places.toSorted((a, b) => compareText(a.code, b.code))),
    chapters: () => Promise.resolve(chapters.toSorted((a, b) => compareText(a.code, b.code))),
    coverage: () => Promise.resolve(coverageOf(observations)),
    totals: (query) => Promise.resolve(series(query, true)),
    chapterObservations: (query) => Promise.resolve(series(query, false)),
    close: () => Promise.resolve(),
  };
}

function isOf(one: Observation, query: SeriesQuery): boolean {
  return (
    one.reporter === query.reporter &&
    one.partner === query.partner &&
    one.frequency === query.frequency
  );
}

function compareObservations(a: Observation, b: Observation): number {
  return firstDifference([
    compareText(a.period, b.period),
    compareText(a.flow, b.flow),
    compareText(a.product, b.product),
    compareText(a.dataset, b.dataset),
  ]);
}

function coverageOf(observations: readonly Observation[]): readonly Coverage[] {
  const found = new Map<string, Coverage>();
  const withChapters = new Set<string>();
  for (const one of observations) {
    const key = `${one.reporter} ${one.partner} ${one.frequency}`;
    if (one.product !== ALL_PRODUCTS) withChapters.add(key);
    else found.set(key, widen(found.get(key), one));
  }
  return [...found]
    .map(([key, coverage]) => ({ ...coverage, hasChapters: withChapters.has(key) }))
    .sort(compareCoverage);
}

function widen(held: Coverage | undefined, one: Observation): Coverage {
  const { reporter, partner, frequency, period } = one;
  return {
    reporter,
    partner,
    frequency,
    first: held && held.first < period ? held.first : period,
    last: held && held.last > period ? held.last : period,
    hasChapters: false,
  };
}

function compareCoverage(a: Coverage, b: Coverage): number {
  return firstDifference([
    compareText(a.reporter, b.reporter),
    compareText(a.partner, b.partner),
    FREQUENCIES.indexOf(a.frequency) - FREQUENCIES.indexOf(b.frequency),
  ]);
}
