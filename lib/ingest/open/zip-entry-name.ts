import { FileError } from '@/lib/errors';

const MOST_CHARACTERS = 255;

/** What a name must not be, and how that is called. Names are shown and compared, never used as paths. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'an entry without a name'],
  [/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u, 'a name with control characters'],
  [/\\/, 'a name with a backslash'],
  [/^\//, 'a name that begins at the root of a disk'],
  [/^[A-Za-z]:/, 'a name that begins with a drive'],
  [/(^|\/)\.\.?(\/|$)/, 'a name that leads out of the archive'],
  [/\/\//, 'a name with an empty part'],
];

/**
 * The name of an archive's entry, in UTF-8.
 *
 * @throws {FileError} when it is of a kind that only damage or malice writes.
 */
export function zipEntryName(archive: string, bytes: Uint8Array): string {
  const name = decoded(bytes);
  if (name === null) throw refused(archive, bytes, 'a name that is not UTF-8');
  if (name.length > MOST_CHARACTERS) {
    throw refused(archive, bytes, `a name of ${name.length} characters`);
  }
  const reason = REFUSED.find(([sign]) => sign.test(name))?.[1];
  if (reason !== undefined) throw refused(archive, bytes, reason);
  return name.normalize('NFC');
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(archive: string, bytes: Uint8Array, reason: string): FileError {
  const start = Buffer.from(bytes.subarray(0, 60)).toString('latin1');
  return new FileError({
    file: archive,
    value: start === '' ? reason : `${reason}: ${start}`,
    expected: `entries with plain names of at most ${MOST_CHARACTERS} characters`,
    hint: 'Pack the tables anew, without folders',
  });
}
