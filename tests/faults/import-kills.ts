import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { snapshotTotals } from '@/lib/store/duckdb/snapshot-totals';
import { pointerFile, snapshotFile } from '@/lib/store/snapshot-files';
import { readRecord } from '@/lib/ingest/vintages/read-record';
import { fileChecksum } from '@/lib/store/prove-snapshot';
import { randomRows } from '@/tests/builders/random-rows';
import { rowFile } from '@/tests/builders/row-file';
import { seededRandom } from '@/tests/builders/seeded-random';

/** What became of importers that were killed. */
export interface KillFindings {
  readonly kills: number;
  /** Imports that told they were done before they were killed. */
  readonly acknowledged: number;
  /** States that are neither an old nor a new vintage, whole. */
  readonly mixed: readonly string[];
  /** Vintages that were acknowledged and are not in force, nor one after them. */
  readonly lost: readonly string[];
}

/** Where importers are killed. */
export interface KillGround {
  /** An empty folder to work in. */
  readonly folder: string;
  readonly source: string;
  readonly count: number;
  readonly seed: number;
}

const CHILD = path.join(import.meta.dirname, 'import-child.ts');

/** Imports of so many rows take long enough for a kill to strike within each step. */
const ROWS = 4000;
const SPREAD_MS = 900;

/**
 * Lets a child process import one revision after another and kills it with signal 9 at a random
 * moment, as often as asked; looks after each kill whether the vintage in force is whole, and not
 * older than what the child said it had done.
 */
export async function killImports(ground: KillGround): Promise<KillFindings> {
  const { folder, source, count, seed } = ground;
  const target = path.join(folder, 'data');
  const { below } = seededRandom(seed);
  const mixed: string[] = [];
  const lost: string[] = [];
  let acknowledged = 0;
  for (let kill = 0; kill < count; kill += 1) {
    const files = await revisions(folder, kill);
    const done = await killedAfter(below(SPREAD_MS), [target, source, ...files]);
    acknowledged += done.length;
    const found = await stateOf(target);
    if (found.problem !== null) mixed.push(`kill ${kill}: ${found.problem}`);
    const last = done.at(-1);
    if (last !== undefined && numberOf(last) > numberOf(found.id ?? '0-'))
      lost.push(`kill ${kill}: ${last}, in force ${found.id ?? 'nothing'}`);
  }
  return { kills: count, acknowledged, mixed, lost };
}

/** Three states of one dataset, each other than all before. */
async function revisions(folder: string, kill: number): Promise<readonly string[]> {
  const files = [];
  for (const step of [1, 2, 3]) {
    const rows = randomRows(ROWS, { kind: 'reported', seed: kill * 3 + step });
    files.push(await rowFile(folder, rows, { name: `revision-${step}.jsonl` }));
  }
  return files;
}

/** The vintages a child told of before it was killed, so long after it was ready. */
async function killedAfter(ms: number, args: readonly string[]): Promise<readonly string[]> {
  const command = ['--conditions=react-server', '--import', 'tsx', CHILD, ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((go) => child.once('close', go));
  const done: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), ms);
    else done.push(line.slice('done '.length));
  }
  await ended;
  return done;
}

/** The vintage in force, and what is wrong with it; nothing in force is whole as well. */
async function stateOf(target: string): Promise<{ id: string | null; problem: string | null }> {
  const text = await readFile(pointerFile(target), 'utf8').catch(() => null);
  if (text === null) return { id: null, problem: null };
  const id = text.trim();
  try {
    const file = snapshotFile(target, id);
    const record = await readRecord(target, id);
    if ((await fileChecksum(file)) !== record.checksum) return { id, problem: 'other bytes' };
    const totals = JSON.stringify(await snapshotTotals(file));
    if (totals !== JSON.stringify(record.datasets)) return { id, problem: 'other totals' };
    const store = await openDuckdbStore(file);
    const vintage = await store.vintage();
    await store.close();
    return { id, problem: vintage.id === id ? null : `holds ${vintage.id}` };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : 'unreadable' };
  }
}

function numberOf(id: string): number {
  return Number(id.split('-', 1)[0]);
}

/** Names of files that an importer left unfinished. */
export async function unfinishedIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => path.basename(name).startsWith('.unfinished'));
}
