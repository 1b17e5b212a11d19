import { parsePort, requireFreePort } from './port.mjs';

/**
 * Where the environment asks the server to listen, once it is known to be free.
 *
 * @param {NodeJS.ProcessEnv} env `PORT`, and `HOST` for one interface instead of all
 * @returns {Promise<{port: number, host: string | undefined}>}
 * @throws {import('./plain-error.mjs').PlainError} when the port is no port or is taken.
 */
export async function listenAddress(env) {
  const address = { port: parsePort(env.PORT), host: env.HOST || undefined };
  await requireFreePort(address);
  return address;
}
