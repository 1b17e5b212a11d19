import { once } from 'node:events';

import { announce } from './announce.mjs';
import { startChild } from './children.mjs';
import { serverEnvironment } from './environment.mjs';
import { stopWithStarter, unlessStopping } from './life-cycle.mjs';
import { listenAddress } from './listen-address.mjs';
import { nextCommand } from './next-command.mjs';
import { fail, PlainError } from './plain-error.mjs';
import { requireFreePort } from './port.mjs';
import { prepare } from './prepare.mjs';
import { ROOT } from './root.mjs';

/** Prepares what is needed, serves the site until told to stop, and says where it is. */
export async function serve() {
  try {
    stopWithStarter(0);
    const address = await listenAddress(process.env);
    await prepare({ root: ROOT, names: ['install', 'early', 'snapshot', 'build'] });
    await requireFreePort(address);
    const server = startChild({
      ...nextCommand({ mode: 'start', ...address }),
      cwd: ROOT,
      env: serverEnvironment(process.env),
    });
    void announce(address, server);
    const [code, signal] = await once(server, 'exit');
    await unlessStopping();
    throw new PlainError(`The server ended by itself (${signal ?? `exit code ${code}`}).`);
  } catch (error) {
    fail(error);
  }
}
