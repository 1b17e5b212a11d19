import { once } from 'node:events';
import { createServer } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import { freePort, parsePort, requireFreePort } from '@/lib/cli/port.mjs';

async function takenPort(): Promise<number> {
  const port = await freePort(41_000);
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return port;
}

test('parsePort(text) is 3000 without a text', () => {
  expect(parsePort(undefined)).toBe(3000);
  expect(parsePort('')).toBe(3000);
});

test('parsePort(text) reads a whole number', () => {
  expect(parsePort('8080')).toBe(8080);
});

test.each(['abc', '0', '-1', '80.5', '65536', '1e3', '0x50'])(
  'parsePort(%j) is refused in one line',
  (text) => {
    expect(() => parsePort(text)).toThrow(
      `PORT must be a whole number from 1 to 65535, but is "${text}".`,
    );
  },
);

test('requireFreePort(address) says in one line that the port is taken', async () => {
  const port = await takenPort();
  await expect(requireFreePort({ port, host: undefined })).rejects.toThrow(
    `Port ${port} is taken by another program: stop that one, or set PORT to another port.`,
  );
});

test('requireFreePort(address) passes when the port is free', async () => {
  const port = await freePort(42_000);
  await expect(requireFreePort({ port, host: undefined })).resolves.toBeUndefined();
});

test('requireFreePort(address) names a host that is not of this machine', async () => {
  const port = await freePort(43_000);
  await expect(requireFreePort({ port, host: '203.0.113.1' })).rejects.toThrow('203.0.113.1');
});

test('freePort(first) passes over a taken port', async () => {
  const port = await takenPort();
  expect(await freePort(port)).toBeGreaterThan(port);
});
