import type { Frequency, Observation } from '@/lib/domain/observation';
import { ALL_PRODUCTS } from '@/lib/domain/product';
import { compareText, firstDifference } from './compare-text';
import type { StoreContents } from './store-contents';
import type { Coverage, SeriesQuery, Store, Vintage } from './store';

const FREQUENCIES: readonly Frequency[] = ['A', 'Q', 'M'];

/** A store that answers from what it is given: for tests, and as the measure of all others. */
export function memoryStore(vintage: Vintage, contents: StoreContents): Store {
  const { datasets, places, chapters, observations } = contents;
  const series = (query: SeriesQuery, level: Level) =>
    observations
      .filter((one) => isOf(one, query) && levelOf(one) === level)
      .sort(compareObservations);
  const withMirrors = observations.concat(mirroredDetails(contents));
  return {
    vintage: () => Promise.resolve(vintage),
    datasets: () => Promise.resolve(datasets.toSorted((a, b) => compareText(a.id, b.id))),
    places: () => Promise.resolve(places.toSorted((a, b) => compareText(a.code, b.code))),
    chapters: () => Promise.resolve(chapters.toSorted((a, b) => compareText(a.code, b.code))),
    coverage: () => Promise.resolve(coverageOf(observations)),
    totals: (query) => Promise.resolve(series(query, 'total')),
    chapterObservations: (query) =>
      Promise.resolve(
        series(query, 'chapter').filter(({ period }) => period === (query.period ?? period)),
      ),
    details: (query) => {
      const held = withMirrors.filter((one) => isOf(one, query) && levelOf(one) === 'detail');
      const { chapter } = query;
      const asked = held.filter(
        ({ product }) => chapter === undefined || product.slice(0, 2) === chapter,
      );
      return Promise.resolve(asked.sort(compareObservations));
    },
    close: () => Promise.resolve(),
  };
}

type Level = 'total' | 'chapter' | 'detail';

function levelOf({ product }: Observation): Level {
  if (product === ALL_PRODUCTS) return 'total';
  return product.length === 2 ? 'chapter' : 'detail';
}

const MIRRORED = { exports: 'imports', 're-exports': 're-imports' } as const;

/** Details of reconciled datasets that state exports alone, as the partner's imports. */
function mirroredDetails({
  datasets,
  places,
  observations,
}: StoreContents): readonly Observation[] {
  const groups = new Set(places.filter((one) => one.isAggregate).map(({ code }) => code));
  const importing = new Set(
    observations.filter(({ flow }) => !(flow in MIRRORED)).map(({ dataset }) => dataset),
  );
  const mirrored = new Set(
    datasets
      .filter(({ id, kind }) => kind === 'reconciled' && !importing.has(id))
      .map(({ id }) => id),
  );
  return observations
    .filter(
      (one) => levelOf(one) === 'detail' && mirrored.has(one.dataset) && !groups.has(one.partner),
    )
    .map((one) => ({
      ...one,
      reporter: one.partner,
      partner: one.reporter,
      flow: one.flow === 'exports' ? MIRRORED.exports : MIRRORED['re-exports'],
    }));
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
    if (levelOf(one) === 'chapter') withChapters.add(key);
    if (levelOf(one) === 'total') found.set(key, widen(found.get(key), one));
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
