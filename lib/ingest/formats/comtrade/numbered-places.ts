import type { PlaceCode } from '@/lib/domain/place';
import type { FileError } from '@/lib/errors';
import type { Codes } from '../../read-codes';
import { areaOf } from '../place-codes';

/** A place of a file's rows, with the years in which it was there and how often it stands outside them. */
export interface NumberedPlace {
  readonly code: PlaceCode;
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** Rows of years before its first or after its last. */
  outside: number;
}

/** Makes the problem of a cell from what was expected there. */
export type ProblemOf = (told: { readonly expected: string; readonly hint?: string }) => FileError;

/** Reads places by their numbers, each number once. */
export interface NumberedPlaces {
  /** The place of a text that was read before; quick, for it is asked twice a row. */
  readonly known: (text: string) => NumberedPlace | undefined;
  /** @throws {FileError} the problem made of what was expected, when the number is of no place. */
  readonly read: (text: string, problem: ProblemOf) => NumberedPlace;
  /** Every place that was read, in the order of first sight. */
  readonly all: () => readonly NumberedPlace[];
}

/** Places by the numbers of UN Comtrade and BACI; only those `listed` where
 * a list came with the file. */
export function numberedPlaces(
  codes: Pick<Codes, 'areas'>,
  listed: ReadonlySet<PlaceCode> | null,
): NumberedPlaces {
  const byText = new Map<string, NumberedPlace>();
  const byCode = new Map<PlaceCode, NumberedPlace>();
  const first: NumberedPlaces['read'] = (text, problem) => {
    const area = areaOf(codes, text.trim());
    if (area === null) throw problem({ expected: 'the number of a place in comtrade-areas.csv' });
    if (listed !== null && !listed.has(area.code)) {
      const hint = 'The country file given with it may be of another version';
      throw problem({ expected: 'a place of the country file', hint });
    }
    const place = byCode.get(area.code) ?? {
      code: area.code,
      name: area.name,
      first: area.entryYear ?? -Infinity,
      last: area.exitYear ?? Infinity,
      outside: 0,
    };
    byText.set(text, place);
    byCode.set(area.code, place);
    return place;
  };
  return {
    known: (text) => byText.get(text),
    read: (text, problem) => byText.get(text) ?? first(text, problem),
    all: () => [...byCode.values()],
  };
}

/** What is said of places that stand in years in which they were not there; empty when none does. */
export function outsideNotes(places: readonly NumberedPlace[]): readonly string[] {
  return places
    .filter(({ outside }) => outside > 0)
    .map(({ name, outside, first, last }) => {
      const rows = outside === 1 ? '1 row' : `${outside} rows`;
      const years = yearsOutside(first, last);
      return `${name} stands in ${rows} of years ${years}; they are kept under that name.`;
    });
}

function yearsOutside(first: number, last: number): string {
  if (!Number.isFinite(last)) return `before ${first}`;
  return Number.isFinite(first) ? `before ${first} or after ${last}` : `after ${last}`;
}
