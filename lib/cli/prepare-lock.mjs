import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { processBirth } from './process-facts.mjs';

const EVERY_MS = 200;
const UNNAMED_MS = 5000;

/**
 * Takes the lock folder, waiting while another living process has it, and
 * returns what gives it back. A lock whose owner is gone is taken over.
 *
 * @param {string} folder
 * @param {{onWait?: (owner: number) => void}} [listener] called once, when there is something to wait for
 * @returns {Promise<() => void>}
 */
export async function takeLock(folder, { onWait = () => {} } = {}) {
  mkdirSync(dirname(folder), { recursive: true });
  for (let isFirst = true; !tryTake(folder); isFirst = false) {
    const owner = readOwner(folder);
    if (isStale(folder, owner)) setAside(folder, owner);
    else {
      if (isFirst) onWait(owner?.pid ?? NaN);
      await delay(EVERY_MS);
    }
  }
  return () => giveBack(folder);
}

function tryTake(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  const me = { pid: process.pid, birth: processBirth(process.pid) };
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(me));
  return true;
}

/** @returns {{pid: number, birth: string | null} | null} `null` while the owner has not yet written its name */
function readOwner(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'));
  } catch {
    return null;
  }
}

/** A number given again to another process, as in a restarted container, is told by the birth. */
function isStale(folder, owner) {
  if (owner === null) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    return stat !== undefined && Date.now() - stat.mtimeMs > UNNAMED_MS;
  }
  return !isAlive(owner.pid) || processBirth(owner.pid) !== owner.birth;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Moves a stale lock away; one which another process took meanwhile is put back. */
function setAside(folder, owner) {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
    const moved = readOwner(aside);
    if (moved?.pid !== owner?.pid || moved?.birth !== owner?.birth) renameSync(aside, folder);
    else rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function giveBack(folder) {
  if (readOwner(folder)?.pid === process.pid) rmSync(folder, { recursive: true, force: true });
}
