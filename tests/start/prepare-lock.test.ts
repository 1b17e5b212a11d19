import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished, test, vi } from 'vitest';

import { takeLock } from '@/lib/cli/prepare-lock.mjs';
import { processBirth } from '@/lib/cli/process-facts.mjs';

import { temporaryFolder } from './temporary-folder';

type Owner = { readonly pid: number; readonly birth: string | null };

function lockOf(owner: Owner): string {
  const folder = join(temporaryFolder(), 'state/lock');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'owner.json'), JSON.stringify(owner));
  return folder;
}

function livingProcess(): Owner {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  const pid = child.pid ?? NaN;
  return { pid, birth: processBirth(pid) };
}

async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? NaN;
}

test('takeLock(folder) takes a free lock and gives it back', async () => {
  const folder = join(temporaryFolder(), 'state/lock');
  const release = await takeLock(folder);
  expect(existsSync(folder)).toBe(true);
  release();
  expect(existsSync(folder)).toBe(false);
});

test('takeLock(folder) takes over the lock of a process that is gone', async () => {
  const folder = lockOf({ pid: await goneProcess(), birth: null });
  const onWait = vi.fn();
  const release = await takeLock(folder, { onWait });
  expect(onWait).not.toHaveBeenCalled();
  release();
});

test.runIf(process.platform === 'linux')(
  'takeLock(folder) takes over the lock of a process whose number another one has now',
  async () => {
    const release = await takeLock(lockOf({ ...livingProcess(), birth: 'before' }));
    release();
  },
);

test('takeLock(folder) takes over an old lock without an owner', async () => {
  const folder = join(temporaryFolder(), 'lock');
  mkdirSync(folder);
  utimesSync(folder, new Date(0), new Date(0));
  const release = await takeLock(folder);
  release();
});

test('takeLock(folder) waits while a living process has the lock', async () => {
  const owner = livingProcess();
  const folder = lockOf(owner);
  const onWait = vi.fn(() => void process.kill(owner.pid, 'SIGKILL'));
  const release = await takeLock(folder, { onWait });
  expect(onWait).toHaveBeenCalledExactlyOnceWith(owner.pid);
  release();
});
