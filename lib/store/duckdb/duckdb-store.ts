import type { Observation } from '@/lib/domain/observation';
import { StoreError } from '@/lib/errors';
import type { SeriesQuery, Store } from '@/lib/store/store';
import { openSnapshot, type Snapshot } from './open-snapshot';
import {
  chapterRow,
  coverageRow,
  datasetRow,
  observationRow,
  placeRow,
  vintageRow,
} from './row-schema';

const COVERAGE = `select reporter, partner, frequency, first, last, has_chapters from coverage
  order by reporter, partner, array_position(['A', 'Q', 'M'], frequency)`;

/** Product 0 is all products. Keys of datasets follow the order of their ids. */
const SERIES = `select o.dataset, o.flow, o.period, o.value_text as value, o.status, o.basis,
    case when o.product = 0 then 'TOTAL' else lpad(o.product::varchar, 2, '0') end as product,
    o.absent_chapters, o.note
  from observation o
  where o.reporter = $reporter and o.partner = $partner and o.frequency = $frequency`;
const TOTALS = `${SERIES} and o.product = 0 order by o.period, o.flow, o.dataset`;
const CHAPTERS = `${SERIES} and o.product > 0 order by o.period, o.flow, o.product, o.dataset`;

/**
 * A store that answers from the snapshot in the given file.
 *
 * @throws {StoreError} when the snapshot cannot be opened or has another layout.
 */
export async function openDuckdbStore(file: string): Promise<Store> {
  const snapshot = await openSnapshot(file);
  try {
    return await storeOf(snapshot);
  } catch (error) {
    snapshot.close();
    throw error;
  }
}

/** The code tables never change within a snapshot and every query needs them: read once. */
async function storeOf(snapshot: Snapshot): Promise<Store> {
  const [vintage] = await snapshot.rows({
    name: 'vintage',
    sql: 'select id, number, fingerprint, built_on from vintage',
    row: vintageRow,
  });
  if (!vintage) throw new StoreError('vintage', { detail: 'the snapshot names no vintage' });
  const found = await snapshot.rows({
    name: 'places',
    sql: 'select * from place order by code',
    row: placeRow,
  });
  const places = found.map(({ place }) => place);
  const datasets = await snapshot.rows({
    name: 'datasets',
    sql: 'select key, manifest from dataset order by key',
    row: datasetRow,
  });
  const keys = {
    places: new Map(found.map(({ key, place }) => [place.code, key])),
    datasets: new Map(datasets.map(({ key, dataset }) => [key, dataset.id])),
  };
  const series = (name: string, sql: string, query: SeriesQuery) =>
    readSeries(snapshot, { name, sql, query, keys });
  return {
    vintage: () => Promise.resolve(vintage),
    datasets: () => Promise.resolve(datasets.map(({ dataset }) => dataset)),
    places: () => Promise.resolve(places),
    chapters: () =>
      snapshot.rows({
        name: 'chapters',
        sql: 'select code, name from chapter order by code',
        row: chapterRow,
      }),
    coverage: () => snapshot.rows({ name: 'coverage', sql: COVERAGE, row: coverageRow }),
    totals: (query) => series('totals', TOTALS, query),
    chapterObservations: (query) => series('chapter observations', CHAPTERS, query),
    close: () => Promise.resolve(snapshot.close()),
  };
}

interface SeriesReading {
  readonly name: string;
  readonly sql: string;
  readonly query: SeriesQuery;
  readonly keys: {
    readonly places: ReadonlyMap<string, number>;
    readonly datasets: ReadonlyMap<number, string>;
  };
}

async function readSeries(
  snapshot: Snapshot,
  { name, sql, query, keys }: SeriesReading,
): Promise<readonly Observation[]> {
  const reporter = keys.places.get(query.reporter);
  const partner = keys.places.get(query.partner);
  if (reporter === undefined || partner === undefined) return [];
  const datasetOf = (key: number) => {
    const id = keys.datasets.get(key);
    if (id === undefined) throw new StoreError(name, { detail: 'a row is of no known dataset' });
    return id;
  };
  const rows = await snapshot.rows({
    name,
    sql,
    values: { reporter, partner, frequency: query.frequency },
    row: observationRow,
  });
  return rows.map((row) => ({
    ...row,
    dataset: datasetOf(row.dataset),
    reporter: query.reporter,
    partner: query.partner,
    frequency: query.frequency,
  }));
}
