import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { build, type PluginBuild } from 'esbuild';

import { ROOT } from '../../lib/cli/root.mjs';
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
  /** Imports after which the kills were timed: at least so many must be acknowledged. */
  readonly awaited: number;
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
const REVISIONS = 3;
/** How long an import takes until one was seen; then what those seen took, however busy the machine. */
const FIRST_MS = 600;

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
  const program = await importProgram(folder);
  let [acknowledged, awaited] = [0, 0];
  let usual = FIRST_MS;
  for (let kill = 0; kill < count; kill += 1) {
    const files = await revisions(folder, kill);
    // The last revision is never waited for: the kill must find an import under way.
    const after = below(REVISIONS);
    const ms = below(1000) * 0.0011 * usual;
    const run = await killedAfter({ after, ms }, [program, target, source, ...files]);
    const { done } = run;
    if (run.firstMs !== null) usual = (usual + run.firstMs) / 2;
    acknowledged += done.length;
    awaited += after;
    const found = await stateOf(target);
    if (found.problem !== null) mixed.push(`kill ${kill}: ${found.problem}`);
    const last = done.at(-1);
    if (last !== undefined && numberOf(last) > numberOf(found.id ?? '0-'))
      lost.push(`kill ${kill}: ${last}, in force ${found.id ?? 'nothing'}`);
  }
  return { kills: count, awaited, acknowledged, mixed, lost };
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

interface KilledRun {
  /** The vintages the child told of before it was killed. */
  readonly done: readonly string[];
  /** How long the first of them took; `null` when there is none. */
  readonly firstMs: number | null;
}

/** Lets a child import, and kills it so long after it was ready or told of so many vintages. */
async function killedAfter(
  { after, ms }: { readonly after: number; readonly ms: number },
  args: readonly string[],
): Promise<KilledRun> {
  const child = spawn(process.execPath, ['--enable-source-maps', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((go) => child.once('close', go));
  const lines: { readonly line: string; readonly at: number }[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push({ line, at: performance.now() });
    if (lines.length === after + 1) setTimeout(() => child.kill('SIGKILL'), ms);
  }
  await ended;
  if (child.exitCode !== null && child.exitCode !== 0)
    throw new Error('An import failed by itself');
  const [ready, ...done] = lines;
  if (ready === undefined) throw new Error('The importing child did not come up');
  return {
    done: done.map(({ line }) => line.slice('done '.length)),
    firstMs: done[0] === undefined ? null : done[0].at - ready.at,
  };
}

/** The child in one file: it comes up in a fraction of the time that reading it from source takes. */
async function importProgram(folder: string): Promise<string> {
  const outfile = path.join(folder, 'import-child.mjs');
  await build({
    entryPoints: [CHILD],
    outfile,
    tsconfig: path.join(ROOT, 'tsconfig.json'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['react-server'],
    plugins: [{ name: 'packages', setup: keepPackages }],
  });
  return outfile;
}

/** Packages are left where they are: what they bring along cannot be bundled. */
function keepPackages({ onResolve }: Pick<PluginBuild, 'onResolve'>): void {
  onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
    const isOurs = kind === 'entry-point' || name === 'server-only' || /^(@\/|node:)/.test(name);
    if (isOurs) return null;
    return { path: import.meta.resolve(name), external: true };
  });
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
