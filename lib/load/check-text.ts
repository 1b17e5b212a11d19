import 'server-only';

import { checkStatements, pairsOf } from '@/lib/claims/check-text';
import type { CheckedText } from '@/lib/claims/checked-text';
import { editRead, type EditableField, type EditProblem } from '@/lib/claims/edit-read';
import type { ReadClaim } from '@/lib/claims/read/read-claim';
import { readClaims } from '@/lib/claims/read/read-claims';
import type { Dataset } from '@/lib/domain/dataset';
import type { Frequency } from '@/lib/domain/observation';
import type { PlaceCode } from '@/lib/domain/place';
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

/** A text's statements tested, with what they were tested against. */
export interface LoadedCheck {
  readonly checked: CheckedText;
  /** Ids of the statements that a reader put right. */
  readonly edited: ReadonlySet<string>;
  readonly problems: readonly (EditProblem & { readonly id: string })[];
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
  const store = await openStore();
  const [vintage, datasets, places, coverage, chapters] = await Promise.all([
    store.vintage(),
    store.datasets(),
    store.places(),
    store.coverage(),
    store.chapters(),
  ]);
  const held = await heldRecords(store, coverage, pairsOf(reads));
  const recordsOf = (reporter: PlaceCode, partner: PlaceCode) =>
    held.get(`${reporter}/${partner}`) ?? [];
  const names = Object.fromEntries(
    places.filter(({ exitYear }) => exitYear === null).map(({ code, name }) => [code, name]),
  );
  return {
    checked: checkStatements({ read: reads, recordsOf, chapters, vintage: vintage.id }),
    edited,
    problems,
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

async function heldRecords(
  store: Store,
  coverage: readonly Coverage[],
  pairs: readonly (readonly [PlaceCode, PlaceCode])[],
): Promise<ReadonlyMap<string, readonly TradeRecord[]>> {
  const directions = pairs.flatMap(([one, other]) => [
    [one, other] as const,
    [other, one] as const,
  ]);
  const loaded = await Promise.all(
    directions.map(async ([reporter, partner]) => {
      const frequencies: readonly Frequency[] = coverage
        .filter((each) => each.reporter === reporter && each.partner === partner)
        .map(({ frequency }) => frequency);
      const records = await Promise.all(
        frequencies.map((frequency) => loadRecord(store, { reporter, partner, frequency })),
      );
      return [`${reporter}/${partner}`, records.filter((record) => record !== null)] as const;
    }),
  );
  return new Map(loaded);
}
