import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names and contents of everything in a folder, as one text: equal when nothing has changed. */
export function folderState(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return files
    .filter(({ path }) => !isReleasedLock(path))
    .map(({ entry, path }) => (entry.isFile() ? `${path} ${digest(readFileSync(path))}` : path))
    .join('\n');
}

/** The lines in which two states differ, for a message. */
export function stateChanges(before: string, after: string): string {
  const held = new Set(before.split('\n'));
  const left = new Set(after.split('\n'));
  const gone = [...held].filter((line) => !left.has(line)).map((line) => `- ${line}`);
  const added = [...left].filter((line) => !held.has(line)).map((line) => `+ ${line}`);
  return [...gone, ...added].join('; ');
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** A lock that was let go stays as an empty file, whose number grows with each import. */
function isReleasedLock(path: string): boolean {
  return /import-lock-\d+\.json$/.test(path) && statSync(path).size === 0;
}
