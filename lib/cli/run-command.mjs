import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';

import { endChild, startChild } from './children.mjs';
import { childEnvironment } from './environment.mjs';
import { fail } from './plain-error.mjs';
import { prepare } from './prepare.mjs';
import { ROOT } from './root.mjs';
import { dataFolder } from './steps.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Memory for JavaScript objects, in MB, of commands that read as much as they are given. */
const MEMORY = { import: 1024 };

/**
 * Runs a command of the product, once packages and snapshot are there. What a preparation says
 * goes to standard error, so that the command's own output stays clean.
 *
 * @param {readonly string[]} args
 */
export async function runCommand(args) {
  const isHelp = ['help', '--help', '-h', undefined].includes(args[0]);
  try {
    await prepare({
      root: ROOT,
      names: isHelp ? ['install'] : ['install', 'snapshot'],
      say: console.error,
      output: 'stderr',
    });
    process.exitCode = await exitOf(started(args), args[0]);
  } catch (error) {
    fail(error);
  }
}

function started(args) {
  const memory = Object.hasOwn(MEMORY, args[0] ?? '') ? MEMORY[args[0]] : null;
  return startChild({
    command: process.execPath,
    args: [
      ...(memory === null ? [] : [`--max-old-space-size=${memory}`]),
      '--conditions=react-server',
      '--import',
      import.meta.resolve('tsx'),
      join(ROOT, 'lib/cli/main.ts'),
      ...args,
    ],
    cwd: process.cwd(),
    input: 'inherit',
    env: childEnvironment(process.env, {
      TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
      BILATERAL_ROOT: ROOT,
      BILATERAL_DATA_DIR: dataFolder(ROOT, process.env),
      BILATERAL_SOURCE_DIR: process.env.BILATERAL_SOURCE_DIR || join(ROOT, 'data'),
    }),
  });
}

/**
 * What the command ends with. A stop signal is passed on, for the command to end cleanly; a second
 * one ends it at once.
 */
async function exitOf(child, name) {
  let isAsked = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      endChild(child, isAsked ? 'SIGKILL' : signal);
      isAsked = true;
    });
  }
  const [code, signal] = await once(child, 'exit');
  if (code !== null) return code;
  const state = name === 'import' ? '; `npx bilateral status` tells the vintage in force' : '';
  if (!isAsked) console.error(`bilateral: the command was ended by ${signal}${state}.`);
  return 128 + constants.signals[signal];
}
