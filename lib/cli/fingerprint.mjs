import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A hash of the names and bytes of files, for telling whether anything changed.
 *
 * Paths are files or folders below `root`; what does not exist counts as absent.
 * A file whose size and time of change are those seen last time is not read
 * again: its hash is kept in `memory`, a file which may be absent or broken.
 *
 * @param {{root: string, paths: readonly string[], leaveOut?: (path: string) => boolean, memory: string}} options
 * @returns {string}
 */
export function fingerprint({ root, paths, leaveOut = () => false, memory }) {
  const known = readMemory(memory);
  const seen = {};
  const files = paths.flatMap((path) => filesBelow(root, path)).filter((path) => !leaveOut(path));
  const hash = createHash('sha256');
  for (const path of [...new Set(files)].sort()) {
    seen[path] = recall({ root, path, known });
    hash.update(`${path}\0${seen[path].hash}\n`);
  }
  if (JSON.stringify(known) !== JSON.stringify(seen)) writeMemory(memory, seen);
  return hash.digest('hex');
}

function filesBelow(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(root, `${path}/${name}`));
}

function recall({ root, path, known }) {
  const { mtimeMs, ctimeMs, size } = statSync(join(root, path));
  const mark = `${mtimeMs} ${ctimeMs} ${size}`;
  const before = known[path];
  if (before?.mark === mark) return before;
  const hash = createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');
  return { mark, hash };
}

function readMemory(memory) {
  try {
    return existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {};
  } catch {
    return {};
  }
}

function writeMemory(memory, seen) {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify(seen));
}
