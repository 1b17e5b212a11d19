import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { ROOT } from '../../../lib/cli/root.mjs';
import type { ImportRequest } from '@/lib/ingest/import-request';

/** How an import in a process of its own ended. */
export type ImportEnd =
  | { readonly end: 'imported'; readonly vintage: string; readonly stored: number }
  | { readonly end: 'failed'; readonly name: string; readonly message: string };

/** A process that waits to be told what to import. */
export interface WaitingImport {
  readonly go: (request: ImportRequest) => Promise<ImportEnd>;
}

/** Starts such a process; as another user where the number of one is given. */
export async function waitingImport(uid: number | null = null): Promise<WaitingImport> {
  const child = fork(join(ROOT, 'tests/faults/imports/import-process.ts'), {
    cwd: ROOT,
    execArgv: ['--conditions=react-server', '--import', import.meta.resolve('tsx')],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
    ...(uid === null ? {} : { uid, gid: uid }),
  });
  await Promise.race([once(child, 'message'), failure(child)]);
  return {
    go: async (request) => {
      const told = new Promise<ImportEnd>((resolve) => child.once('message', resolve));
      // Functions do not go to another process: it has its own.
      child.send({ ...request, onProgress: null, signal: null });
      return Promise.race([told, failure(child)]);
    },
  };
}

/** Imports in a process of its own and tells how it ended. */
export async function oneImport(
  request: ImportRequest,
  uid: number | null = null,
): Promise<ImportEnd> {
  const waiting = await waitingImport(uid);
  return waiting.go(request);
}

async function failure(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error(`The importing process ended by itself (${child.exitCode ?? child.signalCode})`);
}
