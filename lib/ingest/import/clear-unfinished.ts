import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { snapshotFolder } from '@/lib/store/snapshot-files';
import { hasCode } from '../vintages/has-code';

/** Removes what an interrupted import left behind; a process that still runs keeps its files. */
export async function clearUnfinished(folder: string): Promise<void> {
  for (const place of [folder, snapshotFolder(folder)]) {
    for (const name of await namesIn(place)) {
      const owner = /^\.unfinished-(\d+)-/.exec(name)?.[1];
      if (owner === undefined || isRunning(Number(owner))) continue;
      await rm(path.join(place, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
