import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';

import path from 'node:path';

import { FolderError } from '@/lib/errors';
import { unfinishedName } from '../write-synced';
import { hasCode } from './has-code';

/** A snapshot is built, sorted on the side and checkpointed before the old one may go. */
const TIMES_UNPACKED = 3;

/** What even the smallest import takes: an empty database, its record, the history. */
const LEAST_BYTES = 16 * 1024 * 1024;

/** Free bytes of the file system that a folder is on, for this process. */
export type FreeSpace = (folder: string) => Promise<bigint>;

/** What is wrong with a folder, by the code of the operating system. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'it leads to nothing that is there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
};

/**
 * Passes when a folder exists, or can be made, and files can be written in it.
 *
 * @throws {FolderError} with the one thing that is wrong.
 */
export async function requireFolder(folder: string): Promise<void> {
  const probe = unfinishedName(path.join(folder, 'probe'));
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe, { force: true });
  } catch (cause) {
    const code = Object.keys(PROBLEMS).find((one) => hasCode(cause, one));
    const problem = code === undefined ? undefined : PROBLEMS[code];
    throw new FolderError(folder, problem ?? 'it cannot be written to', { cause });
  }
}

/**
 * Passes when a folder can be written to and has room to import files of so many bytes, unpacked.
 *
 * @throws {FolderError} naming what is needed and what there is, before anything is written.
 */
export async function requireSpace(
  folder: string,
  bytes: number,
  freeSpace: FreeSpace = freeOn,
): Promise<void> {
  await requireFolder(folder);
  const needed = BigInt(Math.ceil(bytes)) * BigInt(TIMES_UNPACKED) + BigInt(LEAST_BYTES);
  const free = await freeSpace(folder);
  if (free >= needed) return;
  const problem = `the import needs ${inMegabytes(needed)} of disk, has ${inMegabytes(free)}`;
  throw new FolderError(folder, problem);
}

async function freeOn(folder: string): Promise<bigint> {
  const { bavail, bsize } = await statfs(folder, { bigint: true });
  return bavail * bsize;
}

/** Whole megabytes, rounded up where needed space is told and down nowhere near the limit. */
function inMegabytes(bytes: bigint): string {
  const megabytes = (bytes + 999_999n) / 1_000_000n;
  return `${megabytes.toString()} MB`;
}
