import { join } from 'node:path';

import { runChild } from './children.mjs';
import { childEnvironment } from './environment.mjs';
import { fingerprint } from './fingerprint.mjs';
import { onStop, unlessStopping } from './life-cycle.mjs';
import { PlainError } from './plain-error.mjs';
import { takeLock } from './prepare-lock.mjs';
import { hasStamp, removeStamp, STAMPS, writeStamp } from './stamp.mjs';
import { dataFolder, steps } from './steps.mjs';
import { requireWritable } from './writable.mjs';

/**
 * Takes the named steps in turn, each only when what it is made from changed
 * since it was last finished, or its result is missing.
 *
 * @param {{root: string, names: readonly ('install' | 'early' | 'snapshot' | 'build')[], say?: (text: string) => void, output?: 'inherit' | 'stderr'}} options
 * @throws {PlainError} when a folder cannot be written to or a step fails.
 */
export async function prepare({ root, names, say = console.log, output = 'inherit' }) {
  const folders = ['', 'node_modules', '.next', '.bilateral'].map((name) => join(root, name));
  requireWritable([...folders, dataFolder(root, process.env)]);
  const release = await takeLock(join(root, '.bilateral/prepare.lock'), {
    onWait: (owner) =>
      say(`Another command (process ${owner}) is preparing this folder; waiting for it.`),
  });
  onStop(release);
  try {
    const all = steps(process.env);
    for (const name of names) await take({ root, name, step: all[name], say, output });
  } finally {
    release();
  }
}

async function take({ root, name, step, say, output }) {
  const print = fingerprintOf({ root, name, step });
  const stamp = { root, step: name, print };
  if (hasStamp(stamp) && step.hasResult(root)) return;
  if (!step.isDone(root)) {
    removeStamp(stamp);
    await run({ root, step, say, output });
  }
  writeStamp(stamp);
}

function fingerprintOf({ root, name, step }) {
  const memory = join(root, STAMPS, `${name}.files.json`);
  return `${fingerprint({ root, paths: step.sources, leaveOut: step.leaveOut, memory })} ${step.salt}`;
}

async function run({ root, step, say, output }) {
  const begin = Date.now();
  say(`${step.title} …`);
  const { code } = await runChild({
    ...step.command(process.env),
    cwd: root,
    output,
    env: childEnvironment(process.env),
  });
  await unlessStopping();
  if (code !== 0) throw new PlainError(`${step.title} failed; the reason stands above.`);
  say(`${step.title}: done in ${Math.round((Date.now() - begin) / 1000)} s`);
}
