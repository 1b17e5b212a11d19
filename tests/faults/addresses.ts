import fc from 'fast-check';
import { randomAsks, type Ask } from './random-asks';

/** What became of the addresses of a run. */
export interface AddressFaults {
  readonly asked: number;
  /** How many answers had each status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Answers of a status that no address may have, and those that never came. */
  readonly wrong: readonly string[];
  readonly slowest: Slowest;
}

/** The ask that took longest. */
interface Slowest {
  readonly ms: number;
  readonly told: string;
}

/** What became of several runs. */
export function together(runs: readonly AddressFaults[]): AddressFaults {
  const statuses = new Map<number, number>();
  for (const [status, times] of runs.flatMap((run) => [...run.statuses])) {
    statuses.set(status, (statuses.get(status) ?? NONE_YET) + times);
  }
  return {
    asked: runs.reduce((sum, { asked }) => sum + asked, NONE_YET),
    statuses: new Map([...statuses].toSorted(([one], [other]) => one - other)),
    wrong: runs.flatMap(({ wrong }) => wrong),
    slowest: runs
      .map(({ slowest }) => slowest)
      .reduce((one, other) => (other.ms > one.ms ? other : one), { ms: 0, told: 'none' }),
  };
}

const NONE_YET = 0;

/** What an address may be answered with. 503: too busy to draw; 501: a format that oEmbed lacks. */
const ALLOWED = [
  200, 204, 303, 304, 307, 308, 400, 403, 404, 405, 410, 413, 414, 422, 429, 431, 501, 503,
];
/** Those of 500 and above that only some routes may answer with. */
const BUSY = /^\/api\/v1\/(chart|verdict)\.(png|pdf)/;
const LACKING = /^\/api\/v1\/oembed/;

/**
 * Asks a running server for so many random addresses, by every method and with hostile headers. The
 * seed alone decides which.
 */
export async function addressFaults(run: {
  readonly origin: string;
  readonly seed: number;
  readonly count: number;
  readonly lanes: number;
}): Promise<AddressFaults> {
  const waiting = [...fc.sample(randomAsks, { seed: run.seed, numRuns: run.count })];
  const outcomes: Outcome[] = [];
  const work = async () => {
    for (let ask = waiting.pop(); ask !== undefined; ask = waiting.pop()) {
      outcomes.push(await outcomeOf(run.origin, ask));
    }
  };
  await Promise.all(Array.from({ length: run.lanes }, work));
  const slowest = outcomes.toSorted((one, other) => other.ms - one.ms)[0];
  return {
    asked: outcomes.length,
    statuses: counted(outcomes.map(({ status }) => status)),
    wrong: outcomes.filter(isWrong).map(told),
    slowest:
      slowest === undefined ? { ms: 0, told: 'none' } : { ms: slowest.ms, told: told(slowest) },
  };
}

interface Outcome {
  readonly ask: Ask;
  /** 0 when no answer came. */
  readonly status: number;
  readonly ms: number;
  readonly detail: string;
}

async function outcomeOf(origin: string, ask: Ask): Promise<Outcome> {
  const begin = performance.now();
  const passed = (status: number, detail: string): Outcome => ({
    ask,
    status,
    ms: performance.now() - begin,
    detail,
  });
  try {
    const { method, address, headers, body } = ask;
    const answer = await fetch(`${origin}${address}`, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
      ...(body === null ? {} : { body }),
    });
    await answer.arrayBuffer();
    return passed(answer.status, '');
  } catch (error) {
    return passed(
      0,
      error instanceof Error ? `${error.message} ${String(error.cause)}` : 'unknown',
    );
  }
}

function isWrong({ status, ask }: Outcome): boolean {
  if (status === 503) return !BUSY.test(ask.address);
  if (status === 501) return !LACKING.test(ask.address);
  return !ALLOWED.includes(status);
}

function told({ ask, status, ms, detail }: Outcome): string {
  const { method, address, headers } = ask;
  const sent = JSON.stringify(headers);
  return `${status} ${method} ${address.slice(0, 300)} ${sent} (${Math.round(ms)} ms) ${detail}`.trim();
}

function counted(statuses: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...new Set(statuses)].toSorted((one, other) => one - other);
  return new Map(sorted.map((one) => [one, statuses.filter((status) => status === one).length]));
}
