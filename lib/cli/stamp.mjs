import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where what is known about finished work is kept. An install empties it, as it should. */
export const STAMPS = 'node_modules/.cache/bilateral';

/**
 * Whether a step was last finished with this fingerprint.
 *
 * @param {{root: string, step: string, print: string}} stamp
 * @returns {boolean}
 */
export function hasStamp({ root, step, print }) {
  try {
    return readFileSync(join(root, STAMPS, step), 'utf8') === print;
  } catch {
    return false;
  }
}

/**
 * Records that a step is finished. Called last, so that half-done work has no stamp.
 *
 * @param {{root: string, step: string, print: string}} stamp
 */
export function writeStamp({ root, step, print }) {
  const path = join(root, STAMPS, step);
  mkdirSync(join(root, STAMPS), { recursive: true });
  writeFileSync(`${path}.new`, print);
  renameSync(`${path}.new`, path);
}

/**
 * Forgets a step before it is begun again.
 *
 * @param {{root: string, step: string}} stamp
 */
export function removeStamp({ root, step }) {
  rmSync(join(root, STAMPS, step), { force: true });
}
