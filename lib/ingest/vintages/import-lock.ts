import { link, readdir, rm, truncate } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

import { processBirth } from '@/lib/cli/process-facts.mjs';
import { FolderError } from '@/lib/errors';
import { unfinishedName, writeSynced } from '../write-synced';
import { hasCode } from './has-code';
import { isHolding, keepFresh, readHolder, type LockHolder } from './lock-holder';

const LOCK = /^import-lock-(\d{1,12})\.json$/;

/**
 * Does work that only one process at a time may do in a folder of snapshots.
 *
 * Each taking makes the lock file with the next number, whole and in one step; the highest number
 * decides. It stays behind when it is given back, for a slow second taker counts on from what it
 * saw: were numbers used again, it could take one below another's and both would go on.
 *
 * @throws {FolderError} when a living process has the lock, with its id and since when.
 */
export async function withImportLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = await takeLock(folder);
  const stop = keepFresh(file);
  try {
    return await work();
  } finally {
    stop();
    // An empty lock is nobody's, and emptying needs no room on a full disk.
    await truncate(file, 0);
  }
}

/** The process that holds the lock of a folder; `null` when an import could begin. */
export async function lockHolder(folder: string): Promise<LockHolder | null> {
  const [newest] = await lockNumbers(folder);
  if (newest === undefined) return null;
  const holder = await readHolder(lockFile(folder, newest));
  return holder !== null && (await isHolding(holder, lockFile(folder, newest))) ? holder : null;
}

async function takeLock(folder: string): Promise<string> {
  const [newest] = await lockNumbers(folder);
  const holder = await lockHolder(folder);
  if (holder !== null) throw alreadyRunning(folder, holder);
  const number = newest === undefined ? 1 : newest + 1;
  // Another process was quicker: what it holds is what counts now.
  if (!(await makeLock(folder, number))) return takeLock(folder);
  const numbers = await lockNumbers(folder);
  if (numbers[0] !== number) {
    await rm(lockFile(folder, number), { force: true });
    return takeLock(folder);
  }
  for (const old of numbers.slice(1)) await rm(lockFile(folder, old), { force: true });
  return lockFile(folder, number);
}

/** False when the lock of that number exists. A link is made in one step, content and all. */
async function makeLock(folder: string, number: number): Promise<boolean> {
  const written = path.join(folder, `import-lock-${number}.mine`);
  const mine = unfinishedName(written);
  try {
    await writeSynced(mine, JSON.stringify(whoIAm()));
    await link(mine, lockFile(folder, number));
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw new FolderError(folder, 'the lock file of imports cannot be written', { cause: error });
  } finally {
    await rm(mine, { force: true });
  }
}

function whoIAm(): LockHolder {
  const birth = processBirth(process.pid);
  return { pid: process.pid, host: hostname(), since: new Date().toISOString(), birth };
}

function alreadyRunning(folder: string, { pid, since, host }: LockHolder): FolderError {
  const where = host === hostname() ? '' : ` on ${host}`;
  const moment = `${since.slice(0, 19).replace('T', ' ')} UTC`;
  return new FolderError(
    folder,
    `an import is already running (pid ${pid}${where}, since ${moment})`,
  );
}

function lockFile(folder: string, number: number): string {
  return path.join(folder, `import-lock-${number}.json`);
}

/** Numbers of all lock files, the highest first. */
async function lockNumbers(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw new FolderError(folder, 'the folder cannot be read', { cause: error });
  });
  const numbers = names.flatMap((name) => LOCK.exec(name)?.[1] ?? []).map(Number);
  return numbers.toSorted((a, b) => b - a);
}
