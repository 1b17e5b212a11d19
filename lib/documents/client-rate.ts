import { BusyError } from '@/lib/errors';

/** Counts one call of a client. */
export type ClientRate = (client: string) => void;

/** How often a client may call; `work` names the calls to who has to come again. */
export interface RateLimits {
  readonly work: string;
  readonly perMinute: number;
  readonly now?: () => number;
}

const MINUTE = 60_000;
const MOST_CLIENTS = 10_000;

/**
 * Lets each client call so often in any minute. Of more clients than are remembered, those whose
 * first call is longest ago are forgotten first.
 *
 * @throws {BusyError} from the rate, for the calls beyond that.
 */
export function clientRate({ work, perMinute, now = Date.now }: RateLimits): ClientRate {
  const calls = new Map<string, readonly number[]>();
  return (client) => {
    const time = now();
    const recent = (calls.get(client) ?? []).filter((call) => call > time - MINUTE);
    const [first] = recent;
    if (first !== undefined && recent.length >= perMinute) {
      calls.set(client, recent);
      throw new BusyError(work, Math.max(1, Math.ceil((first + MINUTE - time) / 1000)));
    }
    calls.set(client, [...recent, time]);
    if (calls.size > MOST_CLIENTS) forget(calls, time);
  };
}

function forget(calls: Map<string, readonly number[]>, time: number): void {
  for (const [client, times] of calls) {
    if (times.every((call) => call <= time - MINUTE)) calls.delete(client);
  }
  for (const client of calls.keys()) {
    if (calls.size <= MOST_CLIENTS) return;
    calls.delete(client);
  }
}
