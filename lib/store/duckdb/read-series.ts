import type { Frequency, Observation } from '@/lib/domain/observation';
import type { ProductCode } from '@/lib/domain/product';
import type { ChapterQuery, SeriesQuery } from '@/lib/store/store';
import { readObservations } from './observation-columns';
import type { Snapshot } from './open-snapshot';
import { periodKey } from './row-keys';

/** Values of a statement beside the pair and the frequency. */
export type Values = Readonly<Record<string, number>>;

/** A question for the observations of a pair, and what keys stand for. */
export interface SeriesReading {
  readonly name: string;
  readonly sql: string;
  readonly query: SeriesQuery;
  readonly values: Values;
  readonly keys: {
    readonly places: ReadonlyMap<string, number>;
    readonly datasets: ReadonlyMap<number, string>;
  };
}

/** What follows the year in the number of a period, by frequency. */
const PARTS = {
  A: { first_part: 0, last_part: 0 },
  M: { first_part: 1, last_part: 12 },
  Q: { first_part: 21, last_part: 24 },
} as const satisfies Record<Frequency, Values>;

/** The numbers of the headings and subheadings of a chapter, or of all of them. */
export function productsIn(chapter: ProductCode | undefined): Values {
  const isChapter = chapter !== undefined && /^\d{2}$/.test(chapter);
  const first = isChapter ? Number(chapter) : 1;
  const last = isChapter ? first : 99;
  if (chapter !== undefined && (!isChapter || first === 0)) return NOTHING;
  return {
    first_heading: first * 100,
    last_heading: last * 100 + 99,
    first_subheading: first * 10_000,
    last_subheading: last * 10_000 + 9_999,
  };
}

const NOTHING = { first_heading: 1, last_heading: 0, first_subheading: 1, last_subheading: 0 };

/** The numbers of the period asked for, or of all there can be; of none when it is no period. */
export function periodsOf({ frequency, period }: ChapterQuery): Values {
  if (period === undefined) return { first_period: 0, last_period: 999_999 };
  const key = periodKey(frequency, period);
  return key === null
    ? { first_period: 1, last_period: 0 }
    : { first_period: key, last_period: key };
}

/**
 * The observations of a pair by period, flow, product and dataset; none where a place is in no code
 * table. Ordered here: the engine would start a sort of its own for a few hundred rows.
 *
 * @throws {StoreError} when the snapshot fails or a row has another shape.
 */
export async function readSeries(
  snapshot: Snapshot,
  { name, sql, query, values, keys }: SeriesReading,
): Promise<readonly Observation[]> {
  const reporter = keys.places.get(query.reporter);
  const partner = keys.places.get(query.partner);
  if (reporter === undefined || partner === undefined) return [];
  const asked = { ...query, datasets: keys.datasets };
  return await snapshot.chunks({
    name,
    sql,
    values: { reporter, partner, ...PARTS[query.frequency], ...values },
    read: (chunks) => readObservations(asked, chunks),
  });
}
