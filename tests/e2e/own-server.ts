import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** The environment of an installation with records of its own. */
export interface OwnRecords {
  /** Folder of the source files. */
  readonly source: string;
  /** Folder in which the snapshot is built. */
  readonly snapshots: string;
  /** Settings of the operator. */
  readonly settings?: Readonly<Record<string, string>>;
}

function environment({ source, snapshots, settings }: OwnRecords): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    BILATERAL_SOURCE_DIR: source,
    BILATERAL_DATA_DIR: snapshots,
    ...settings,
  };
}

/**
 * Builds a snapshot of the records; what it says.
 *
 * @throws {Error} with what was said, when the records are refused.
 */
export async function seed(records: OwnRecords): Promise<string> {
  const tsx = ['node_modules/tsx/dist/cli.mjs', '--tsconfig', 'tsconfig.json'];
  const { stdout } = await run(process.execPath, [...tsx, 'lib/ingest/seed.ts'], {
    cwd: ROOT,
    env: environment(records),
  });
  return stdout;
}

/** A server of this build on records of its own, until it is told to stop. */
export interface OwnServer {
  readonly address: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts this build on a free port; ready when it returns. */
export async function serve(records: OwnRecords): Promise<OwnServer> {
  const port = await freePort();
  const next = ['node_modules/next/dist/bin/next', 'start', '-p', String(port)];
  const server = spawn(process.execPath, ['--import', './lib/cli/watch-parent.mjs', ...next], {
    cwd: ROOT,
    env: environment(records),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.includes('Ready')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code}`)));
  });
  const { pid } = server;
  if (pid === undefined) throw new Error('The server did not start');
  return {
    address: `http://127.0.0.1:${port}`,
    pid,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Takes the reader away, so that nothing is still being fetched from a server that stops. */
export async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
