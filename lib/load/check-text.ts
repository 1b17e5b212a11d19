import 'server-only';

import { chapterRecord } from '@/lib/claims/chapter-record';
import { checkStatements } from '@/lib/claims/check-text';
import type { CheckedText } from '@/lib/claims/checked-text';
import { editRead, type EditableField, type EditProblem } from '@/lib/claims/edit-read';
import { pairsOf, type RecordPair } from '@/lib/claims/pairs-of';
import type { ReadClaim } from '@/lib/claims/read/read-claim';
import { readClaims } from '@/lib/claims/read/read-claims';
import type { Dataset } from '@/lib/domain/dataset';
import type { Frequency, Observation } from '@/lib/domain/observation';
import type { PlaceCode } from '@/lib/domain/place';
import type { ProductCode } from '@/lib/domain/product';
import type { TradeRecord } from '@/lib/domain/record';
import type { Coverage, Store, Vintage } from '@/lib/store/store';
import { loadRecord } from './records';
import { openStore } from './store';

/** A text to be checked. */
export interface TextToCheck {
  readonly text: string;
  /** ISO date on which it was written. */
  readonly date: string;
  /** Home country of its publisher, when known. */
  readonly home: PlaceCode | null;
  /** What a reader put right in an earlier reading of the same text. */
  readonly typed: readonly {
    readonly id: string;
    readonly at: number;
    readonly fields: Readonly<Record<EditableField, string>>;
  }[];
}

/** A text's statements tested, with what a reader put right in them. */
export interface LoadedCheck extends TestedReads {
  /** Ids of the statements that a reader put right. */
  readonly edited: ReadonlySet<string>;
  readonly problems: readonly (EditProblem & { readonly id: string })[];
}

/** Statements tested, with what they were tested against. */
export interface TestedReads {
  readonly checked: CheckedText;
  /** Names of all places, by code. */
  readonly names: Readonly<Record<PlaceCode, string>>;
  readonly datasets: readonly Dataset[];
  readonly vintage: Vintage;
  /** What one place reported of its trade with the other, at every frequency held. */
  readonly recordsOf: (reporter: PlaceCode, partner: PlaceCode) => readonly TradeRecord[];
}

/**
 * Every statement a text makes about trade, held against what both countries reported.
 *
 * Nothing is stored. Statements are numbered `c1`, `c2` … in reading order.
 *
 * @throws {TextError} when the text is too long or the date is none.
 */
export async function checkText(asked: TextToCheck): Promise<LoadedCheck> {
  const { reads, edited, problems } = putRight(readClaims(asked.text, asked), asked.typed);
  return { ...(await testReads(reads)), edited, problems };
}

/**
 * Statements held against what both countries reported, in the order given.
 *
 * @throws {VintageError} when the vintage named cannot be shown.
 */
export async function testReads(
  reads: readonly ReadClaim[],
  asOf: string | null = null,
): Promise<TestedReads> {
  const store = await openStore(asOf);
  const [vintage, datasets, places, coverage, chapters] = await Promise.all([
    store.vintage(),
    store.datasets(),
    store.places(),
    store.coverage(),
    store.chapters(),
  ]);
  const directions = heldDirections(coverage, pairsOf(reads));
  const [held, chapterObservations] = await Promise.all([
    recordsBy(store, directions),
    chaptersBy(store, directions),
  ]);
  const recordsOf = (reporter: PlaceCode, partner: PlaceCode) =>
    held.get(`${reporter}/${partner}`) ?? [];
  const chaptersOf = (reporter: PlaceCode, partner: PlaceCode, chapter: ProductCode) => {
    const observations = chapterObservations.get(`${reporter}/${partner}`) ?? [];
    const record = chapterRecord({
      reporter,
      partner,
      frequency: 'A',
      chapter,
      observations,
      datasets,
    });
    return record === null ? [] : [record];
  };
  const names = Object.fromEntries(
    places.filter(({ exitYear }) => exitYear === null).map(({ code, name }) => [code, name]),
  );
  return {
    checked: checkStatements({
      read: reads,
      recordsOf,
      chaptersOf,
      chapters,
      vintage: vintage.id,
    }),
    names,
    datasets,
    vintage,
    recordsOf,
  };
}

/** Readings with what a reader typed in their place, where the figure still stands. */
function putRight(reads: readonly ReadClaim[], typed: TextToCheck['typed']) {
  const edited = new Set<string>();
  const problems: (EditProblem & { readonly id: string })[] = [];
  const right = reads.map((read, index) => {
    const id = `c${index + 1}`;
    const found = typed.find((one) => one.id === id && one.at === read.figure.start);
    if (found === undefined) return read;
    const result = editRead(read, found.fields);
    if (result.isEdited) edited.add(id);
    problems.push(...result.problems.map((problem) => ({ ...problem, id })));
    return result.read;
  });
  return { reads: right, edited, problems };
}

/** One reporter's series with one partner that is held, and at which frequencies. */
interface Direction {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly frequencies: readonly Frequency[];
  readonly hasChapters: boolean;
}

function heldDirections(
  coverage: readonly Coverage[],
  pairs: readonly RecordPair[],
): readonly Direction[] {
  return pairs
    .flatMap(({ one, other }) => [
      { reporter: one, partner: other },
      { reporter: other, partner: one },
    ])
    .map(({ reporter, partner }) => {
      const held = coverage.filter(
        (each) => each.reporter === reporter && each.partner === partner,
      );
      return {
        reporter,
        partner,
        frequencies: held.map(({ frequency }) => frequency),
        hasChapters: held.some(({ frequency, hasChapters }) => frequency === 'A' && hasChapters),
      };
    });
}

async function recordsBy(
  store: Store,
  directions: readonly Direction[],
): Promise<ReadonlyMap<string, readonly TradeRecord[]>> {
  const loaded = directions.map(async ({ reporter, partner, frequencies }) => {
    const records = await Promise.all(
      frequencies.map((frequency) => loadRecord(store, { reporter, partner, frequency })),
    );
    return [`${reporter}/${partner}`, records.filter((record) => record !== null)] as const;
  });
  return new Map(await Promise.all(loaded));
}

async function chaptersBy(
  store: Store,
  directions: readonly Direction[],
): Promise<ReadonlyMap<string, readonly Observation[]>> {
  const loaded = directions
    .filter(({ hasChapters }) => hasChapters)
    .map(async ({ reporter, partner }) => {
      const query = { reporter, partner, frequency: 'A' } as const;
      return [`${reporter}/${partner}`, await store.chapterObservations(query)] as const;
    });
  return new Map(await Promise.all(loaded));
}
