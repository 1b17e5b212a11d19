import { StoreError } from '@/lib/errors';
import type { SeriesQuery, Store } from '@/lib/store/store';
import { detailColumns, SERIES_COLUMNS } from './observation-columns';
import { openSnapshot, type Snapshot } from './open-snapshot';
import { periodsOf, productsIn, readSeries, type Values } from './read-series';
import { chapterRow, coverageRow, datasetRow, placeRow, vintageRow } from './row-schema';

const COVERAGE = `select reporter, partner, frequency, first, last, has_chapters from coverage
  order by reporter, partner, array_position(['A', 'Q', 'M'], frequency)`;

/** The rows of a pair at one frequency; in the digits after the year the frequency shows. */
const PAIR = `o.reporter = $reporter and o.partner = $partner
  and o.period % 100 between $first_part and $last_part`;

const SERIES = `select ${SERIES_COLUMNS} from observation o where ${PAIR}`;
/** Product 0 is all products. */
const TOTALS = `${SERIES} and o.product = 0`;
const CHAPTERS = `${SERIES} and o.product > 0 and o.period between $first_period and $last_period`;

const detailsOf = (flow: string, pair: string) => `select ${detailColumns(flow)}
  from detail o where ${pair} and (o.product between $first_heading and $last_heading
    or o.product between $first_subheading and $last_subheading)`;
const OWN_DETAILS = detailsOf('flow', PAIR);
const MIRRORED_DETAILS = detailsOf(
  'flow + 1',
  `o.reporter = $partner and o.partner = $reporter
    and o.period % 100 between $first_part and $last_part
    and o.dataset in (select key from dataset where is_mirrored)`,
);
const BOTH_DETAILS = `${OWN_DETAILS} union all ${MIRRORED_DETAILS}`;

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
    sql: 'select key, fingerprint, manifest from dataset order by key',
    row: datasetRow,
  });
  const keys = {
    places: new Map(found.map(({ key, place }) => [place.code, key])),
    datasets: new Map(datasets.map(({ key, dataset }) => [key, dataset.id])),
  };
  const groups = new Set(places.filter((one) => one.isAggregate).map(({ code }) => code));
  const series = (name: string, sql: string, query: SeriesQuery, values: Values = {}) =>
    readSeries(snapshot, { name, sql, query, values, keys });
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
    chapterObservations: (query) =>
      series('chapter observations', CHAPTERS, query, periodsOf(query)),
    details: (query) => {
      const sql = groups.has(query.reporter) ? OWN_DETAILS : BOTH_DETAILS;
      return series('details', sql, query, productsIn(query.chapter));
    },
    close: () => Promise.resolve(snapshot.close()),
  };
}
