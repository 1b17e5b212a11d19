import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { ROOT } from '../../../lib/cli/root.mjs';
import type { Told } from './importer-child';

/** An answer may take so many times as long as what is a hang, where others take the processor. */
const PATIENCE = 12;

/** What a pool came to know of one job. */
export interface Ended {
  readonly at: number;
  readonly name: string;
  readonly ms: number;
  readonly end: string;
  readonly detail: string;
}

/** What the children said of the good files. */
export interface Readiness {
  readonly formats: readonly string[];
  readonly ills: readonly string[];
}

/**
 * Gives jobs to children, one at a time each. A child that does not answer in time is stopped and
 * another put in its place, so that neither a crash nor a hang ends the run.
 */
export async function inPool(asked: {
  readonly seed: number;
  readonly count: number;
  readonly children: number;
  readonly hangMs: number;
  readonly onEnded: (ended: Ended) => void;
}): Promise<Readiness> {
  let next = 0;
  let readiness: Readiness = { formats: [], ills: [] };
  const work = async () => {
    while (next < asked.count) {
      const { child, ready } = await startImporter();
      readiness = ready;
      try {
        while (next < asked.count && child.connected) {
          const at = next;
          next += 1;
          const ended = await job(child, { at, seed: asked.seed }, asked.hangMs);
          asked.onEnded(ended);
          if (ended.end === 'hang' || ended.end === 'crash of the process') break;
        }
      } finally {
        await stopImporter(child);
      }
    }
  };
  await Promise.all(Array.from({ length: asked.children }, work));
  return readiness;
}

async function startImporter(): Promise<{
  readonly child: ChildProcess;
  readonly ready: Readiness;
}> {
  const child = fork(join(ROOT, 'tests/faults/imports/importer-child.ts'), {
    cwd: ROOT,
    execArgv: ['--conditions=react-server', '--import', import.meta.resolve('tsx')],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
  });
  const told = await answer(child, 120_000);
  if (told === null || !('ready' in told)) {
    await stopImporter(child);
    throw new Error('The importing child did not come up');
  }
  return { child, ready: told };
}

async function job(
  child: ChildProcess,
  { at, seed }: { readonly at: number; readonly seed: number },
  hangMs: number,
): Promise<Ended> {
  const begin = performance.now();
  child.send({ at, seed });
  const told = await answer(child, hangMs * PATIENCE);
  const ms = performance.now() - begin;
  if (told === null || 'ready' in told) {
    const isGone = child.exitCode !== null || child.signalCode !== null || !child.connected;
    const end = isGone ? 'crash of the process' : 'hang';
    return { at, name: `${at}`, ms, end, detail: `exit ${child.exitCode} ${child.signalCode}` };
  }
  const { name, verdict, busyMs } = told;
  if (busyMs > hangMs) return { at, name, ms: told.ms, end: 'hang', detail: `${busyMs} ms busy` };
  return { at, name, ms: told.ms, end: verdict.end, detail: verdict.detail };
}

/** What a child tells next; `null` when it ends first or takes too long. */
async function answer(child: ChildProcess, withinMs: number): Promise<Told | null> {
  return new Promise((resolve) => {
    const finish = (told: Told | null) => {
      clearTimeout(timer);
      child.off('message', finish);
      child.off('exit', gone);
      resolve(told);
    };
    const gone = () => finish(null);
    const timer = setTimeout(gone, withinMs);
    child.once('message', finish);
    child.once('exit', gone);
  });
}

async function stopImporter(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await exit;
  clearTimeout(timer);
}
