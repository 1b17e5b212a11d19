import { once } from 'node:events';

import { startChild, stopChildren } from './children.mjs';
import { childEnvironment } from './environment.mjs';
import { stopWithStarter, unlessStopping } from './life-cycle.mjs';
import { listenAddress } from './listen-address.mjs';
import { nextCommand } from './next-command.mjs';
import { fail, PlainError } from './plain-error.mjs';
import { prepare } from './prepare.mjs';
import { ROOT } from './root.mjs';

/** Prepares what development needs, then serves the sources and rebuilds the early script on every change. */
export async function develop() {
  try {
    stopWithStarter(0);
    const address = await listenAddress(process.env);
    await prepare({ root: ROOT, names: ['install', 'early', 'snapshot'] });
    const env = childEnvironment(process.env, { UV_THREADPOOL_SIZE: '16' });
    const early = { command: process.execPath, args: ['lib/cli/build-early.mjs', '--watch'] };
    const commands = [nextCommand({ mode: 'dev', ...address }), early];
    const children = commands.map((each) => startChild({ ...each, cwd: ROOT, env }));
    await Promise.race(children.map((child) => once(child, 'exit')));
    await unlessStopping();
    await stopChildren();
    throw new PlainError('A part of the development server ended by itself.');
  } catch (error) {
    fail(error);
  }
}
