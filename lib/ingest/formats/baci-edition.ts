import { FileError } from '@/lib/errors';
import type { OpenedFile } from '../open/opened-file';

/** What the name of a BACI file tells: the edition of its products, its year, its version. */
export interface BaciName {
  /** Year of the Harmonized System: `2017`. */
  readonly edition: string | null;
  readonly year: number | null;
  /** As CEPII writes it: `V202301`. */
  readonly version: string | null;
}

/** What the name of a file tells of it; what it does not tell is `null`. */
export function baciName(name: string): BaciName {
  const edition = /(?:^|[^A-Za-z0-9])HS(\d{2})(?![0-9A-Za-z])/.exec(name)?.[1];
  const year = /(?:^|[^A-Za-z0-9])Y(\d{4})(?![0-9A-Za-z])/.exec(name)?.[1];
  const version = /(?:^|[^A-Za-z0-9])V(\d{6}[a-z]?)(?![0-9A-Za-z])/.exec(name)?.[1];
  const century = edition !== undefined && edition > '80' ? '19' : '20';
  return {
    edition: edition === undefined ? null : `${century}${edition}`,
    year: year === undefined ? null : Number(year),
    version: version === undefined ? null : `V${version}`,
  };
}

/**
 * The edition and version that the names of files agree on.
 *
 * @throws {FileError} when two files are of different editions or versions: their figures are
 * reconciled anew with each, and their products are cut differently.
 */
export function agreedName(files: readonly OpenedFile[]): Omit<BaciName, 'year'> {
  return {
    edition: agreed(files, 'edition', 'edition of the Harmonized System'),
    version: agreed(files, 'version', 'version of BACI'),
  };
}

function agreed(
  files: readonly OpenedFile[],
  part: 'edition' | 'version',
  words: string,
): string | null {
  const told = files.flatMap(({ name: file }) => {
    const value = baciName(file)[part];
    return value === null ? [] : [{ file, value }];
  });
  const [first] = told;
  const other = told.find(({ value }) => value !== first?.value);
  if (first === undefined || other === undefined) return first?.value ?? null;
  const expected = `the ${words} of ${first.file}, ${first.value}`;
  const hint = 'Import each by itself: versions and editions cannot be joined';
  throw new FileError({ ...other, expected, hint });
}
