import { readdir, readFile } from 'node:fs/promises';

import { StoreError } from '@/lib/errors';
import { isVintageId } from '@/lib/domain/vintage-id';
import { readHistoryLines } from '@/lib/store/history-lines';
import { proveSnapshot } from '@/lib/store/prove-snapshot';
import { pointerFile, snapshotFolder } from '@/lib/store/snapshot-files';
import { hasCode } from './has-code';
import type { KeptVintage } from './list-vintages';
import { isRunning } from './lock-holder';

/** What is wrong with a folder of snapshots, a line each; empty when nothing is. */
export async function findProblems(
  folder: string,
  vintages: readonly KeptVintage[],
): Promise<readonly string[]> {
  const names = [...(await namesIn(folder)), ...(await namesIn(snapshotFolder(folder)))];
  return [
    ...(await pointerProblems(folder, vintages)),
    ...(await damageOf(folder, vintages)),
    ...names.flatMap(leftover),
    ...(await historyProblems(folder)),
  ];
}

async function pointerProblems(
  folder: string,
  vintages: readonly KeptVintage[],
): Promise<readonly string[]> {
  const text = await readFile(pointerFile(folder), 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  });
  if (text === null) {
    const isEmpty = vintages.length === 0;
    return [isEmpty ? 'nothing has been imported here' : 'CURRENT is missing: none is in force'];
  }
  const id = text.trim();
  if (!isVintageId(id)) return ['CURRENT names no vintage'];
  const isThere = vintages.some((one) => one.id === id);
  return isThere ? [] : [`CURRENT names ${id}, which cannot be used: its snapshot is missing`];
}

async function damageOf(
  folder: string,
  vintages: readonly KeptVintage[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { id } of vintages) {
    await proveSnapshot(folder, id).catch((error: unknown) => {
      found.push(error instanceof StoreError ? (error.detail ?? error.message) : `${id}: unknown`);
    });
  }
  return found;
}

function leftover(name: string): readonly string[] {
  const owner = /^\.unfinished-(\d+)-/.exec(name)?.[1];
  if (owner === undefined || isRunning(Number(owner))) return [];
  return [`${name}: left by an import that did not finish; the next one removes it`];
}

async function historyProblems(folder: string): Promise<readonly string[]> {
  const { unreadable } = await readHistoryLines(folder);
  return unreadable === 0 ? [] : [`history.jsonl: lines that cannot be read: ${unreadable}`];
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
}
