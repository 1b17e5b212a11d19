import { readFile, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';

import { z } from 'zod';

import { processBirth } from '@/lib/cli/process-facts.mjs';
import { hasCode } from './has-code';

/** How often a holder touches its lock, and after how long without a touch it is taken for gone. */
const TOUCH_EVERY_MS = 10_000;
const GONE_AFTER_MS = 120_000;

const holderSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  since: z.string(),
  birth: z.string().nullable(),
});

/** A process that holds, or held, the lock of imports. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** ISO moment at which it took the lock. */
  readonly since: string;
  /** What tells the process from a later one of the same number; `null` where it cannot be known. */
  readonly birth: string | null;
}

/** Who a lock file names; `null` when it was given back, is gone or cannot be read. */
export async function readHolder(file: string): Promise<LockHolder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    // A lock is made whole in one step: an empty one was given back, half a one is a failing disk's.
    if (error instanceof SyntaxError || error instanceof z.ZodError || hasCode(error, 'ENOENT'))
      return null;
    throw error;
  }
}

/**
 * True while the process that a lock names is there. On another host, as in another container on
 * the same disk, its number says nothing: there the lock counts while it is being touched.
 */
export async function isHolding(holder: LockHolder, file: string): Promise<boolean> {
  if (holder.host === hostname()) {
    return isRunning(holder.pid) && processBirth(holder.pid) === holder.birth;
  }
  const touched = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return Date.now() - touched < GONE_AFTER_MS;
}

/** Touches a lock now and then, so that other hosts see it is held; returns what ends that. */
export function keepFresh(file: string): () => void {
  const touch = () => {
    const now = new Date();
    utimes(file, now, now).catch(() => {
      // The lock is held all the same; only other hosts would miss the touch.
    });
  };
  const timer = setInterval(touch, TOUCH_EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** True while a process of that number is there. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
