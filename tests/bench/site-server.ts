import { setTimeout as delay } from 'node:timers/promises';

import { startChild, stopChild } from '../../lib/cli/children.mjs';
import { serverEnvironment } from '../../lib/cli/environment.mjs';
import { nextCommand } from '../../lib/cli/next-command.mjs';
import { PlainError } from '../../lib/cli/plain-error.mjs';
import { freePort } from '../../lib/cli/port.mjs';
import { ROOT } from '../../lib/cli/root.mjs';
import { steps } from '../../lib/cli/steps.mjs';

const FIRST_PORT = 3300;
const LIMIT_MS = 30_000;
const HOST = '127.0.0.1';

/** A server that was started, and the way to stop it. */
export interface RunningServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * The product's own build, served as `npm start` serves it, on a free port.
 *
 * @throws {PlainError} when there is no build or snapshot, or the server does not answer.
 */
export async function startSite(): Promise<RunningServer> {
  requireResults();
  const port = await freePort(FIRST_PORT);
  const server = startChild({
    ...nextCommand({ mode: 'start', port, host: HOST }),
    cwd: ROOT,
    env: serverEnvironment(process.env),
    output: 'pipe',
  });
  let said = '';
  server.stdout?.on('data', (chunk) => (said += String(chunk)));
  server.stderr?.on('data', (chunk) => (said += String(chunk)));
  const origin = `http://${HOST}:${port}`;
  const limit = Date.now() + LIMIT_MS;
  while (!(await answers(`${origin}/readyz`))) {
    if (server.exitCode !== null || Date.now() > limit) {
      await stopChild(server);
      throw new PlainError(`The built site does not serve.\n${said}`);
    }
    await delay(50);
  }
  return { origin, close: () => stopChild(server) };
}

function requireResults(): void {
  const { build, snapshot } = steps(process.env);
  if (build.hasResult(ROOT) && snapshot.hasResult(ROOT)) return;
  throw new PlainError(
    'Nothing to measure yet: run `npm start` once, it builds site and snapshot.',
  );
}

/** Whether an address answers well. */
export async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
