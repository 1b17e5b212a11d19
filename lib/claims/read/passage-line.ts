import { FileError } from '@/lib/errors';
import { claimRecord } from './claim-record';
import { readClaims } from './read-claims';

const EXPECTED = 'a JSON object with the texts "id", "date" and "passage"';

/**
 * One line of passages read into one line of claims, both JSON: `{id, date, passage}` to
 * `{id, claims}` in the field names of the labelled corpus. Other fields are not looked at.
 *
 * @throws {FileError} naming file and line when the line is no such object or cannot be read.
 */
export function claimsOfLine(
  line: string,
  place: { readonly file: string; readonly line: number },
): string {
  const { id, date, passage } = parsePassage(line, place);
  try {
    return JSON.stringify({ id, claims: readClaims(passage, { date }).map(claimRecord) });
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    throw new FileError({ ...place, value, expected: 'a passage that can be read' });
  }
}

function parsePassage(line: string, place: { readonly file: string; readonly line: number }) {
  const wrong = new FileError({ ...place, value: line, expected: EXPECTED });
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw wrong;
  }
  if (typeof record !== 'object' || record === null) throw wrong;
  const fields = new Map<string, unknown>(Object.entries(record));
  const [id, date, passage] = [fields.get('id'), fields.get('date'), fields.get('passage')];
  if (typeof id !== 'string' || typeof date !== 'string' || typeof passage !== 'string')
    throw wrong;
  return { id, date, passage };
}
