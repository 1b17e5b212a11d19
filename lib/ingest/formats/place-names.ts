import path from 'node:path';

import type { PlaceCode } from '@/lib/domain/place';
import type { Codes } from '../read-codes';
import { readTable } from '../read-table';
import { nearestWords } from './nearest-words';

/** The places of the code table by all they are called: code, ISO2, M49 number, English name. */
export interface PlaceNames {
  /** The place a text names; `null` when it names none, or more than one. */
  readonly find: (text: string) => PlaceCode | null;
  /** The places whose code or name is spelled most like the text, as `AZE (Azerbaijan)`. */
  readonly nearest: (text: string) => readonly string[];
}

/**
 * The names of the places in `places.csv`.
 *
 * Codes are taken as written, names without regard to case, accents and the form of an apostrophe.
 *
 * @throws {FileError} when the table is malformed.
 */
export async function readPlaceNames(codes: Codes): Promise<PlaceNames> {
  const file = path.join(codes.folder, 'places.csv');
  const columns = ['code', 'm49', 'iso2', 'name', 'entry_year', 'exit_year', 'aggregate'] as const;
  const { rows } = await readTable(file, columns);
  const byName = new Map<string, Set<PlaceCode>>();
  const spelled = new Map<string, string>();
  for (const row of rows) {
    const code = row.text('code');
    const name = row.text('name');
    spelled.set(code, code);
    spelled.set(plainName(name), code);
    for (const key of [code, row.text('m49'), row.text('iso2'), plainName(name)]) {
      if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(code));
    }
  }
  const names = new Map(codes.places.map(({ code, name }) => [code, name]));
  return {
    find: (text) => only(byName.get(text)) ?? only(byName.get(plainName(text))),
    nearest: (text) =>
      nearestWords(plainName(text), spelled).map((code) => `${code} (${names.get(code) ?? code})`),
  };
}

function only(found: ReadonlySet<PlaceCode> | undefined): PlaceCode | null {
  if (found?.size !== 1) return null;
  const [code = null] = found;
  return code;
}

/** A name without case, accents, curly apostrophes and surplus blanks, to compare names by. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
