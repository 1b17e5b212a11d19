import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { LAYOUT } from '@/lib/store/duckdb/snapshot-layout';
import { pointerFile, snapshotFile, snapshotFolder } from '@/lib/store/snapshot-files';
import type { Vintage } from '@/lib/store/store';
import { StoreError } from '@/lib/errors';
import { buildSnapshot, movePointer } from './build-snapshot';
import { sha256, type ImportedFile } from './read-dataset';
import { readSource } from './read-source';

/** Where an import reads, and where its snapshots go. */
export interface ImportFolders {
  readonly source: string;
  readonly target: string;
}

/** What an import came to. */
export interface ImportOutcome {
  readonly vintage: Vintage;
  /** False when the vintage in force already holds exactly these files. */
  readonly isNew: boolean;
  readonly datasets: number;
  readonly rows: number;
  /** Ids of datasets whose file was edited after its checksum was recorded. */
  readonly edited: readonly string[];
}

/**
 * Imports every dataset of a folder into a new snapshot and makes it the one in force. The same
 * files again change nothing.
 *
 * @throws {FileError} when a file is not in our format or breaks a rule; nothing has changed then.
 */
export async function importSeries({ source, target }: ImportFolders): Promise<ImportOutcome> {
  const { contents, files } = await readSource(source);
  const fingerprint = fingerprintOf(files);
  await clearUnfinished(target);
  const current = await readCurrent(target);
  const outcome = {
    datasets: contents.datasets.length,
    rows: contents.observations.length,
    edited: contents.datasets.filter(({ isEdited }) => isEdited).map(({ id }) => id),
  };
  if (current?.fingerprint === fingerprint) return { ...outcome, vintage: current, isNew: false };
  const number = await nextNumber(target);
  const id = `${number}-${fingerprint.slice(0, 8)}`;
  const builtOn = new Date().toISOString().slice(0, 10);
  const vintage = { id, number, fingerprint, builtOn };
  await buildSnapshot(target, vintage, contents);
  await movePointer(target, id);
  return { ...outcome, vintage, isNew: true };
}

function fingerprintOf(files: readonly ImportedFile[]): string {
  const lines = files.map(({ name, checksum }) => `${name} ${checksum}`).sort();
  return sha256([LAYOUT, ...lines].join('\n'));
}

/** The vintage in force; `null` when there is none that can be opened, which calls for a new one. */
async function readCurrent(folder: string): Promise<Vintage | null> {
  try {
    const id = (await readFile(pointerFile(folder), 'utf8')).trim();
    const store = await openDuckdbStore(snapshotFile(folder, id));
    try {
      return await store.vintage();
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError || isNamed(error, 'ENOENT')) return null;
    throw error;
  }
}

async function nextNumber(folder: string): Promise<number> {
  const names = await namesIn(snapshotFolder(folder));
  const numbers = names.flatMap((name) => /^(\d+)-[0-9a-f]{8}\./.exec(name)?.[1] ?? []);
  return Math.max(0, ...numbers.map(Number)) + 1;
}

/** Removes what an interrupted import left behind; a process that still runs keeps its files. */
async function clearUnfinished(folder: string): Promise<void> {
  for (const place of [folder, snapshotFolder(folder)]) {
    for (const name of await namesIn(place)) {
      const owner = /^\.unfinished-(\d+)-/.exec(name)?.[1];
      if (owner !== undefined && !isRunning(Number(owner))) await rm(path.join(place, name));
    }
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isNamed(error, 'EPERM');
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isNamed(error, 'ENOENT')) return [];
    throw error;
  }
}

function isNamed(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
