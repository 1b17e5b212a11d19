import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { beforeEach, expect, onTestFinished, test } from 'vitest';

import { processBirth } from '@/lib/cli/process-facts.mjs';
import { FolderError } from '@/lib/errors';
import { temporaryFolder } from '@/tests/builders/data-folder';
import { lockHolder, withImportLock } from './import-lock';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
});

const lockAs = (part: Readonly<Record<string, unknown>>) =>
  writeFile(
    path.join(folder, 'import-lock-7.json'),
    JSON.stringify({
      pid: process.pid,
      host: 'elsewhere',
      since: '2026-11-25T11:04:18.000Z',
      birth: null,
      ...part,
    }),
  );

async function thisHost(): Promise<string> {
  const { hostname } = await import('node:os');
  return hostname();
}

async function livingProcess(): Promise<{ readonly pid: number; readonly birth: string | null }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  const pid = child.pid ?? NaN;
  return { pid, birth: processBirth(pid) };
}

async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? NaN;
}

test('withImportLock(folder, work) does the work, holds the lock meanwhile and gives it back', async () => {
  const holder = await withImportLock(folder, () => lockHolder(folder));
  expect(holder?.pid).toBe(process.pid);
  expect(await lockHolder(folder)).toBeNull();
  expect(await withImportLock(folder, () => Promise.resolve(2))).toBe(2);
});

test('withImportLock(folder, work) gives the lock back when the work fails', async () => {
  const failing = () => withImportLock(folder, () => Promise.reject(new Error('no')));
  await expect(failing()).rejects.toThrow('no');
  await expect(failing()).rejects.toThrow('no');
});

test('withImportLock(folder, work) refuses while a living process holds it, naming it and since when', async () => {
  const owner = await livingProcess();
  await lockAs({ ...owner, host: await thisHost() });
  const taken = withImportLock(folder, () => Promise.resolve('taken'));
  await expect(taken).rejects.toThrow(FolderError);
  await expect(taken).rejects.toThrow(
    `an import is already running (pid ${owner.pid}, since 2026-11-25 11:04:18 UTC)`,
  );
});

test('withImportLock(folder, work) refuses a second import of the same process', async () => {
  const nested = withImportLock(folder, () => withImportLock(folder, () => Promise.resolve()));
  await expect(nested).rejects.toThrow(`already running (pid ${process.pid},`);
});

test('withImportLock(folder, work) takes over the lock of a process that is gone', async () => {
  await lockAs({ pid: await goneProcess(), host: await thisHost() });
  expect(await withImportLock(folder, () => Promise.resolve('taken'))).toBe('taken');
});

test.runIf(process.platform === 'linux')(
  'withImportLock(folder, work) is not misled by a process that has the number of a dead one',
  async () => {
    const { pid } = await livingProcess();
    await lockAs({ pid, host: await thisHost(), birth: 'before' });
    expect(await withImportLock(folder, () => Promise.resolve('taken'))).toBe('taken');
  },
);

test('withImportLock(folder, work) refuses while another host touches its lock, and takes over after', async () => {
  await lockAs({});
  await expect(withImportLock(folder, () => Promise.resolve())).rejects.toThrow('on elsewhere');
  await utimes(path.join(folder, 'import-lock-7.json'), new Date(0), new Date(0));
  expect(await withImportLock(folder, () => Promise.resolve('taken'))).toBe('taken');
});

test('withImportLock(folder, work) takes a lock that is cut or empty for nobody’s', async () => {
  await writeFile(path.join(folder, 'import-lock-3.json'), '{"pid": 1');
  expect(await withImportLock(folder, () => Promise.resolve('taken'))).toBe('taken');
  expect(await readdir(folder)).toEqual(['import-lock-4.json']);
});

test('of many processes that begin at once exactly one imports, twenty times', async () => {
  const log = path.join(folder, 'log');
  await writeFile(log, '');
  const racers = Array.from({ length: 4 }, () => race(folder, log));
  const ended = await Promise.all(racers);
  expect(ended).toEqual([0, 0, 0, 0]);
  const lines = (await readFile(log, 'utf8')).trim().split('\n');
  const wins = lines.filter((line) => line.startsWith('won'));
  expect(wins).toHaveLength(20);
  expect(new Set(wins.map((line) => line.split(' ')[1])).size).toBe(20);
  expect(lines.filter((line) => line.startsWith('lost'))).toHaveLength(60);
}, 60_000);

/** A process that takes part in twenty races; its exit code. */
async function race(target: string, log: string): Promise<number | null> {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const racer = path.join(ROOT, 'tests/builders/lock-racer.ts');
  const args = [tsx, '--tsconfig', 'tsconfig.json', racer, target, log];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  await once(child, 'exit');
  return child.exitCode;
}
