import { lookup } from 'node:dns/promises';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';

/** Where a connection goes: to the number that was checked, under the name that was asked for. */
export interface Target {
  readonly host: string;
  readonly ip: string;
  readonly port: number;
  readonly isSecure: boolean;
}

/** A connection and the number at its other end, as the system tells it. */
export interface Connection {
  readonly socket: Socket;
  readonly remoteAddress: string | undefined;
}

/** The two things that reach the network. What they may reach is decided before. */
export interface Network {
  readonly lookup: (host: string) => Promise<readonly string[]>;
  readonly connect: (target: Target, signal: AbortSignal) => Promise<Connection>;
}

/** The machine's own resolver and sockets. */
export const SYSTEM_NETWORK: Network = {
  lookup: async (host) => {
    const found = await lookup(host, { all: true, verbatim: true });
    return found.map(({ address }) => address);
  },
  connect: (target, signal) =>
    new Promise((resolve, reject) => {
      const { socket, ready } = opened(target);
      const giveUp = () => socket.destroy(new Error('connection given up'));
      signal.addEventListener('abort', giveUp, { once: true });
      // It stays: an error of a socket that nobody hears would end the server.
      socket.on('error', reject);
      socket.once(ready, () => {
        signal.removeEventListener('abort', giveUp);
        resolve({ socket, remoteAddress: socket.remoteAddress });
      });
    }),
};

function opened({ host, ip, port, isSecure }: Target) {
  if (!isSecure) return { socket: connectPlain({ host: ip, port }), ready: 'connect' };
  const named = isIP(host) === 0 ? { servername: host } : {};
  const socket = connectSecure({
    host: ip,
    port,
    ...named,
    rejectUnauthorized: true,
    ALPNProtocols: ['http/1.1'],
  });
  return { socket, ready: 'secureConnect' };
}
