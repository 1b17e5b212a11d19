import { accessSync, constants, existsSync } from 'node:fs';

import { PlainError } from './plain-error.mjs';

/**
 * Passes when every folder that exists can be written to. A folder still to be
 * made is its parent's question, so the parent must be in the list.
 *
 * @param {readonly string[]} folders
 * @param {(folder: string) => boolean} [canWrite]
 * @throws {PlainError} naming the first folder that cannot be written to.
 */
export function requireWritable(folders, canWrite = hasWriteAccess) {
  const refused = folders.find((folder) => existsSync(folder) && !canWrite(folder));
  if (refused !== undefined) {
    throw new PlainError(`Cannot write to ${refused}: Bilateral needs a folder it may write to.`);
  }
}

function hasWriteAccess(folder) {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
