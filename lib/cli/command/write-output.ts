import { link, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { UsageError } from './usage-error';

/** The file to be written cannot be, as it stands. */
class OutputError extends Error {
  override readonly name = 'OutputError';
}

type Place = 'new' | 'replaced' | 'stream';

/**
 * Looks before any work is done whether a file may be written: its folder is there, and it does not
 * exist yet or may be overwritten.
 *
 * @throws {OutputError} saying what is in the way.
 */
export async function requireOutput(file: string, isForced: boolean): Promise<Place> {
  if (file === '') throw new UsageError('the name of the output file is empty');
  const target = await statOf(file);
  if (target === null) {
    const folder = path.dirname(path.resolve(file));
    const place = await statOf(folder);
    if (place === null) throw new OutputError(`${file}: there is no folder ${folder}`);
    if (!place.isDirectory()) throw new OutputError(`${file}: ${folder} is no folder`);
    return 'new';
  }
  if (target.isDirectory()) throw new OutputError(`${file}: it is a folder; name a file in it`);
  if (!target.isFile()) return 'stream';
  if (isForced) return 'replaced';
  throw new OutputError(`${file}: it exists already; --force overwrites it`);
}

/**
 * Writes a whole file or none: what fails on the way leaves nothing, and an older file as it was.
 *
 * @throws {OutputError} when it may not be written; the system's error when it cannot.
 */
export async function writeOutput(
  file: string,
  bytes: string | Uint8Array,
  isForced: boolean,
): Promise<void> {
  const place = await requireOutput(file, isForced);
  // A device or a pipe is written to as it is; a file beside it would take its place.
  if (place === 'stream') return writeWhole(file, bytes, 'w');
  const name = `.${path.basename(file)}.${process.pid}.unfinished`;
  const unfinished = path.join(path.dirname(file), name);
  try {
    await writeWhole(unfinished, bytes, 'wx');
    if (place === 'replaced') await rename(unfinished, file);
    else await giveNewName(unfinished, file);
  } catch (error) {
    throw named(error, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Unlike a rename, a link never takes the place of a file that has come up meanwhile. */
async function giveNewName(unfinished: string, file: string): Promise<void> {
  try {
    await link(unfinished, file);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) await requireOutput(file, false);
    // Some file systems, such as those of memory cards, have no links.
    await rename(unfinished, file);
  }
}

async function writeWhole(
  file: string,
  bytes: string | Uint8Array,
  flag: 'w' | 'wx',
): Promise<void> {
  try {
    const handle = await open(file, flag);
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw named(error, file);
  }
}

/** The error with the file's name, which the system leaves out when a write fails. */
function named(error: unknown, file: string): unknown {
  return error instanceof Error ? Object.assign(error, { path: file }) : error;
}

async function statOf(file: string) {
  try {
    return await stat(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
