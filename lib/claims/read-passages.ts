// Command: reads passages from a file of JSON lines and prints the claims of each as one JSON line.
import { readFileSync } from 'node:fs';
import { FileError } from '@/lib/errors';
import { claimRecord } from './read/claim-record';
import { readClaims } from './read/read-claims';

const EXPECTED = 'a JSON object with the texts "id", "date" and "passage"';

function text(record: object, key: string): string | null {
  const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : null;
}

function claimsOfLine(
  line: string,
  place: { readonly file: string; readonly line: number },
): string {
  const wrong = () => new FileError({ ...place, value: line, expected: EXPECTED });
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw wrong();
  }
  if (typeof record !== 'object' || record === null) throw wrong();
  const [id, date, passage] = ['id', 'date', 'passage'].map((key) => text(record, key));
  if (typeof id !== 'string' || typeof date !== 'string' || typeof passage !== 'string')
    throw wrong();
  try {
    return JSON.stringify({ id, claims: readClaims(passage, { date }).map(claimRecord) });
  } catch (error) {
    throw new FileError({
      ...place,
      value: error instanceof Error ? error.message : String(error),
      expected: 'a passage that can be read',
    });
  }
}

function main(file: string | undefined): void {
  if (file === undefined) throw new Error('Usage: npm run -s claims -- passages.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '')
      process.stdout.write(`${claimsOfLine(line, { file, line: index + 1 })}\n`);
  }
}

try {
  main(process.argv[2]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
