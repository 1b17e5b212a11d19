import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { freePort } from '../../lib/cli/port.mjs';
import { ROOT } from '../../lib/cli/root.mjs';
import type { RunningServer } from './site-server';

const FIRST_PORT = 3400;
const FONT = /^\/_next\/static\/(media\/[\w.-]+\.woff2)$/;

/** A server of pages that are there for comparison. */
export interface ComparisonServer extends RunningServer {
  /** Serves a page from now on, compressed beforehand, and gives its address. */
  readonly add: (path: string, html: string) => string;
}

/** Starts the plainest server there is: whole pages from memory, and the product's font files. */
export async function startComparison(): Promise<ComparisonServer> {
  const pages = new Map<string, Buffer>();
  const server = createServer((request, response) => answer(pages, request, response));
  const port = await freePort(FIRST_PORT);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    add: (path, html) => {
      pages.set(path, gzipSync(html));
      return `${origin}${path}`;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(
  pages: ReadonlyMap<string, Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = request.url ?? '';
  const page = pages.get(path);
  if (page !== undefined) {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-length': page.length,
    });
    response.end(page);
    return;
  }
  const font = FONT.exec(path)?.[1];
  const file = font === undefined ? null : join(ROOT, '.next/static', font);
  if (file === null || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'font/woff2', 'access-control-allow-origin': '*' });
  createReadStream(file).pipe(response);
}
