import { StoreError } from '@/lib/errors';
import type { SeriesQuery, Store } from '@/lib/store/store';
import { openSnapshot, type Snapshot } from './open-snapshot';
import { readSeries, productsIn, type Values } from './read-series';
import { IN_WORDS } from './row-keys';
import { chapterRow, coverageRow, datasetRow, placeRow, vintageRow } from './row-schema';

const COVERAGE = `select reporter, partner, frequency, first, last, has_chapters from coverage
  order by reporter, partner, array_position(['A', 'Q', 'M'], frequency)`;

/** The rows of a pair at one frequency; in the digits after the year the frequency shows. */
const PAIR = `o.reporter = $reporter and o.partner = $partner
  and o.period % 100 between $first_part and $last_part`;

/** Product 0 is all products. Keys of datasets follow the order of their ids. */
const SERIES = `select o.dataset, ${IN_WORDS.flow('o.flow')} as flow,
    ${IN_WORDS.period('o.period')} as period,
    coalesce(o.value_text, ${IN_WORDS.decimal('o.value')}) as value,
    ${IN_WORDS.status('o.status')} as status, ${IN_WORDS.basis('o.basis')} as basis,
    ${IN_WORDS.product('o.product')} as product, o.absent_chapters, o.note
  from observation o where ${PAIR}`;
const TOTALS = `${SERIES} and o.product = 0 order by o.period, o.flow, o.dataset`;
const CHAPTERS = `${SERIES} and o.product > 0 order by o.period, o.flow, o.product, o.dataset`;

const detailOf = (flow: string, pair: string) => `select o.dataset, ${flow} as flow, o.period,
    ${IN_WORDS.product('o.product')} as product, o.value, o.status, o.note
  from detail o where ${pair} and (o.product between $first_heading and $last_heading
    or o.product between $first_subheading and $last_subheading)`;
const detailsOf = (rows: string) => `select o.dataset, ${IN_WORDS.flow('o.flow')} as flow,
    ${IN_WORDS.period('o.period')} as period, ${IN_WORDS.decimal('o.value')} as value,
    ${IN_WORDS.status('o.status')} as status, 'total' as basis, o.product,
    null as absent_chapters, o.note
  from (${rows}) o order by o.period, o.flow, o.product, o.dataset`;
const OWN_DETAILS = detailOf('o.flow', PAIR);
const MIRRORED_DETAILS = detailOf(
  'o.flow + 1',
  `o.reporter = $partner and o.partner = $reporter
    and o.period % 100 between $first_part and $last_part
    and o.dataset in (select key from dataset where is_mirrored)`,
);
const DETAILS = {
  own: detailsOf(OWN_DETAILS),
  both: detailsOf(`${OWN_DETAILS} union all ${MIRRORED_DETAILS}`),
};

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
    chapterObservations: (query) => series('chapter observations', CHAPTERS, query),
    details: (query) => {
      const sql = groups.has(query.reporter) ? DETAILS.own : DETAILS.both;
      return series('details', sql, query, productsIn(query.chapter));
    },
    close: () => Promise.resolve(snapshot.close()),
  };
}
