import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM_NETWORK } from './article-network';

const { signal } = new AbortController();
const server = createServer((socket) =>
  socket
    .on('error', () => undefined)
    .resume()
    .end('no TLS'),
);

beforeEach(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterEach(() => new Promise((resolve) => server.close(resolve)));

function target(rest: { readonly isSecure?: boolean; readonly port?: number } = {}) {
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : NaN;
  return { host: 'example.org', ip: '127.0.0.1', port, isSecure: false, ...rest };
}

describe('SYSTEM_NETWORK', () => {
  test('resolves a name to numbers', async () => {
    expect(await SYSTEM_NETWORK.lookup('127.0.0.1')).toEqual(['127.0.0.1']);
  });

  test('connects to the number, whatever the name, and says which it was', async () => {
    const { socket, remoteAddress } = await SYSTEM_NETWORK.connect(target(), signal);
    socket.destroy();
    expect(remoteAddress).toBe('127.0.0.1');
  });

  test('fails where nobody listens, or without TLS where it is asked for', async () => {
    await expect(SYSTEM_NETWORK.connect(target({ port: 1 }), signal)).rejects.toThrow(
      'ECONNREFUSED',
    );
    await expect(SYSTEM_NETWORK.connect(target({ isSecure: true }), signal)).rejects.toThrow(
      /SSL|ssl|TLS/,
    );
  });

  test('gives up when told to', async () => {
    const controller = new AbortController();
    const silent = { ...target({ isSecure: true }) };
    const connecting = SYSTEM_NETWORK.connect(silent, controller.signal);
    controller.abort();
    await expect(connecting).rejects.toThrow('connection given up');
  });
});
