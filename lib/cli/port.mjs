import { createServer } from 'node:net';

import { PlainError } from './plain-error.mjs';

const HIGHEST = 65_535;

/**
 * The port a text names; 3000 when the text is absent or empty.
 *
 * @param {string | undefined} text
 * @returns {number}
 * @throws {PlainError} when the text is not a whole number from 1 to 65535.
 */
export function parsePort(text) {
  if (text === undefined || text.trim() === '') return 3000;
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  if (port < 1 || port > HIGHEST) {
    throw new PlainError(`PORT must be a whole number from 1 to ${HIGHEST}, but is "${text}".`);
  }
  return port;
}

/**
 * Passes when a server may listen on the port.
 *
 * Without a host both all interfaces and the loopback address are tried: on
 * some systems a server on the loopback address alone does not stand in the way
 * of one on all interfaces, but gets its requests.
 *
 * @param {{port: number, host: string | undefined}} address
 * @returns {Promise<void>}
 * @throws {PlainError} when the port is taken or may not be used.
 */
export async function requireFreePort({ port, host }) {
  for (const each of host === undefined ? [undefined, '127.0.0.1'] : [host]) {
    const code = await listenError(port, each);
    if (code !== null) throw new PlainError(explain({ port, host, code }));
  }
}

/**
 * The first port from `first` upwards that is free on all interfaces.
 *
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function freePort(first) {
  for (let port = first; port <= HIGHEST; port += 1) {
    if ((await listenError(port, undefined)) === null) return port;
  }
  throw new PlainError(`No port from ${first} upwards is free.`);
}

/** @returns {Promise<string | null>} the error code, `null` when listening works */
function listenError(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}

function explain({ port, host, code }) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one, or set PORT to another port.`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by this user: choose one above 1023.`;
  return `Cannot listen on port ${port}${host === undefined ? '' : ` of ${host}`} (${code}).`;
}
