import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Network, Target } from '@/lib/documents/article-network';

/** A server on this machine that stands for all public ones, and what was asked of it. */
export interface LocalSite {
  readonly network: Network;
  readonly lookups: string[];
  readonly targets: Target[];
  readonly requests: IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** A public number that names resolve to where nothing else is given. */
export const PUBLIC_IP = '93.184.215.14';

/**
 * Starts a site. Its network resolves names as given, and whatever number is connected to, the
 * site is at the other end; the checks of names and numbers are the product's own.
 */
export async function localSite(
  answer: RequestListener,
  names: Readonly<Record<string, readonly string[]>> = {},
): Promise<LocalSite> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server.address());
  const lookups: string[] = [];
  const targets: Target[] = [];
  return {
    lookups,
    targets,
    requests,
    network: {
      lookup: (host) => {
        lookups.push(host);
        return Promise.resolve(names[host] ?? [PUBLIC_IP]);
      },
      connect: async (target) => {
        targets.push(target);
        const socket = connect({ host: '127.0.0.1', port });
        await new Promise((resolve) => socket.once('connect', resolve));
        socket.on('error', () => undefined);
        return { socket, remoteAddress: target.ip };
      },
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (typeof address !== 'object' || address === null) throw new Error('Not listening on a port');
  return address;
}
