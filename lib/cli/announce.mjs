import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 100;

/**
 * Prints the address of the site as soon as it answers, whatever the answer;
 * nothing when the server ends before.
 *
 * @param {{port: number, host: string | undefined}} address
 * @param {import('node:child_process').ChildProcess} server
 */
export async function announce({ port, host }, server) {
  const url = `http://${hostName(host)}:${port}`;
  while (server.exitCode === null && server.signalCode === null) {
    const status = await statusOf(url);
    if (status !== null) {
      console.log(`Bilateral is at ${url}${status < 400 ? '' : ` (it answers with ${status})`}`);
      return;
    }
    await delay(EVERY_MS);
  }
}

function hostName(host) {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** @returns {Promise<number | null>} `null` while nothing answers */
function statusOf(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    });
    request.on('error', () => resolve(null));
  });
}
