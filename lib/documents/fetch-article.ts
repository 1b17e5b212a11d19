import { isIP } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { AddressError } from '@/lib/errors';
import { articleAddress, hostOf } from './article-address';
import { SYSTEM_NETWORK, type Network } from './article-network';
import { articleResponse, type ResponseLimits } from './article-response';
import { clientRate, type ClientRate } from './client-rate';
import type { DocumentFile } from './document';
import { processWide } from './process-wide';
import { isPublic, isSameAddress } from './public-address';
import { turns, type Turns } from './turns';
import { withinTime } from './within-time';

/** A page as it was fetched: a file to be read, and the address it came from in the end. */
export interface FetchedArticle extends DocumentFile {
  readonly address: string;
}

/** What fetching may take. Tests wait less. */
export interface FetchLimits extends ResponseLimits {
  readonly lookupMs: number;
  readonly connectMs: number;
  readonly totalMs: number;
  readonly hops: number;
  /**
   * When a failure may be told: at the first of these that has not passed. Told at once, its time
   * would tell a refused address from a closed and a silent one.
   */
  readonly tellAfterMs: readonly number[];
}

/** Who asks, and for tests another network and shorter limits; no check can be switched off. */
export interface FetchOptions {
  readonly client: string;
  readonly network?: Network;
  readonly limits?: FetchLimits;
}

/** The limits of every fetch of the product. */
export const FETCH_LIMITS: FetchLimits = {
  lookupMs: 2000,
  connectMs: 3000,
  firstByteMs: 5000,
  totalMs: 10_000,
  bytes: 2_000_000,
  inflatedBytes: 8_000_000,
  hops: 3,
  tellAfterMs: [5500, 10_500],
};

/**
 * The page at a public address, as a file for `readDocument`.
 *
 * A name is resolved once; it is refused when any of its addresses is not public, and the
 * connection goes to the address that was checked. Redirects are followed by the same rules. No
 * cookies or passwords are sent. Call it only where the operator has turned it on.
 *
 * @throws {AddressError} always in the same words; `detail` is for the log.
 * @throws {BusyError} when the client, or all clients together, ask too often.
 */
export async function fetchArticle(
  address: string,
  options: FetchOptions,
): Promise<FetchedArticle> {
  fetchRate()(options.client);
  const { network = SYSTEM_NETWORK, limits = FETCH_LIMITS } = options;
  const outcome = await fetchTurns()(async () => {
    const begin = performance.now();
    try {
      const limit = { ms: limits.totalMs, name: 'all of it' };
      const article = await withinTime(limit, (signal) =>
        fetched(address, { network, limits, signal }),
      );
      return { article };
    } catch (error) {
      return { error: addressError(error), begin };
    }
  });
  if ('article' in outcome) return outcome.article;
  await untilTold(performance.now() - outcome.begin, limits.tellAfterMs);
  throw outcome.error;
}

/** Waits outside the turns, so that a failure keeps nobody from being served. */
async function untilTold(passed: number, steps: readonly number[]): Promise<void> {
  const next = steps.find((step) => step > passed);
  if (next !== undefined) await wait(next - passed);
}

function addressError(error: unknown): AddressError {
  if (error instanceof AddressError) return error;
  return new AddressError(error instanceof Error ? error.message : 'unknown', { cause: error });
}

interface Means {
  readonly network: Network;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

async function fetched(text: string, means: Means): Promise<FetchedArticle> {
  const { hops } = means.limits;
  let address = articleAddress(text);
  for (let hop = 0; ; hop += 1) {
    const answer = await answerOf(address, means);
    if (!('location' in answer)) return { ...answer, address: address.href };
    if (hop === hops) throw new AddressError(`more than ${hops} redirects`);
    const next = articleAddress(answer.location, address);
    if (address.protocol === 'https:' && next.protocol === 'http:') {
      throw new AddressError('a redirect from https to http');
    }
    address = next;
  }
}

async function answerOf(address: URL, { network, limits, signal }: Means) {
  const host = hostOf(address);
  const ip = await checkedIp(host, { network, limits, signal });
  const isSecure = address.protocol === 'https:';
  const port = address.port === '' ? (isSecure ? 443 : 80) : Number(address.port);
  const { socket, remoteAddress } = await withinTime(
    { ms: limits.connectMs, name: 'connecting', signal },
    (stop) => network.connect({ host, ip, port, isSecure }, stop),
  );
  try {
    const isChecked = remoteAddress !== undefined && isSameAddress(remoteAddress, ip);
    if (!isChecked) throw new AddressError(`connected to ${remoteAddress}, not to ${ip}`);
    return await articleResponse(address, { socket, limits, signal });
  } finally {
    socket.destroy();
  }
}

/** The address to connect to: the host's first, when all it has are public; IPv4 before IPv6. */
async function checkedIp(host: string, { network, limits, signal }: Means): Promise<string> {
  const limit = { ms: limits.lookupMs, name: 'resolving', signal };
  const found = isIP(host) === 0 ? await withinTime(limit, () => network.lookup(host)) : [host];
  const refused = found.find((ip) => !isPublic(ip));
  if (refused !== undefined) throw new AddressError(`${host} is ${refused}, which is not public`);
  const ip = found.find((each) => isIP(each) === 4) ?? found[0];
  if (ip === undefined) throw new AddressError(`${host} has no address`);
  return ip;
}

function fetchRate(): ClientRate {
  return processWide('fetch-rate', {
    is: (held): held is ClientRate => typeof held === 'function',
    make: () => clientRate({ work: 'addresses were asked for', perMinute: 10 }),
  });
}

function fetchTurns(): Turns {
  return processWide('fetch-turns', {
    is: (held): held is Turns => typeof held === 'function',
    make: () => turns({ work: 'addresses are being read', atOnce: 2, waiting: 8 }),
  });
}
