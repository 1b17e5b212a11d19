import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether what lies in `node_modules` is what the lock file names, by npm's own
 * record of its last finished install.
 *
 * A package for another platform may be missing; one of another version, or a
 * list of dependencies the lock does not know, is a no.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = readJson(join(root, 'package.json'));
  const lock = readJson(join(root, 'package-lock.json'));
  const present = readJson(join(root, 'node_modules/.package-lock.json'));
  if (wanted === null || lock === null || present === null) return false;
  const { '': top, ...packages } = lock.packages;
  return (
    sameList(wanted.dependencies, top.dependencies) &&
    sameList(wanted.devDependencies, top.devDependencies) &&
    Object.entries(packages).every(([path, entry]) => isPresent(entry, present.packages[path]))
  );
}

function isPresent(entry, found) {
  if (found === undefined) return entry.optional === true || entry.devOptional === true;
  return found.version === entry.version && found.integrity === entry.integrity;
}

function sameList(one = {}, other = {}) {
  const text = (list) => JSON.stringify(Object.entries(list).sort());
  return text(one) === text(other);
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
