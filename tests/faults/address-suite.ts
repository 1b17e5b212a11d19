import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../e2e/own-server';
import { addressFaults, together, type AddressFaults } from './addresses';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LANES = 4;
/** Memory is told after each: whether it levels off shows only on the way. */
const LEGS = 8;
/** Far enough apart that seeds near each other share no leg. */
const SEED_STEP = 1_000_003;
/** Asked for first, so that what is loaded once is not taken for what requests leave behind. */
const WARM_UP = 300;
/** More memory than this at the end is not bounded, in MB. */
const MOST_MEGABYTES = 1024;

/** Asks a server of this build, started for it, for random addresses. */
export const ADDRESS_SUITE = {
  name: 'addresses',
  count: 10_000,
  run: async ({ seed, count }: { readonly seed: number; readonly count: number }) => {
    const snapshots = process.env.BILATERAL_DATA_DIR ?? join(ROOT, '.bilateral');
    const server = await serve({ source: join(ROOT, 'data'), snapshots });
    try {
      const ask = { origin: server.address, lanes: LANES };
      await addressFaults({ ...ask, seed: seed + 1, count: WARM_UP });
      const before = megabytesOf(server.pid);
      const legs: AddressFaults[] = [];
      const held: (number | null)[] = [];
      for (let leg = 0; leg < LEGS; leg += 1) {
        const part = Math.ceil((count - leg) / LEGS);
        legs.push(await addressFaults({ ...ask, seed: seed + leg * SEED_STEP, count: part }));
        held.push(megabytesOf(server.pid));
      }
      const { asked, statuses, wrong, slowest } = together(legs);
      const after = held.at(-1) ?? null;
      const alive = await fetch(`${server.address}/healthz`);
      const isLost = alive.status !== 200 || after === null;
      const isFull = after !== null && after > MOST_MEGABYTES;
      return {
        lines: [
          `asked: ${asked}, seed ${seed}`,
          [...statuses].map(([status, times]) => `${times} × ${status}`).join(', '),
          `wrong: ${wrong.length}`,
          ...wrong.slice(0, 40),
          `the server is ${isLost ? 'lost' : 'the same process'}; ${before} MB before, ${held.join(', ')} MB after each ${LEGS}th`,
          `slowest: ${slowest.told}`,
        ],
        faults: wrong.length + (isLost ? 1 : 0) + (isFull ? 1 : 0),
      };
    } finally {
      await server.stop();
    }
  },
} as const;

/** What a process holds in memory; `null` when it is gone, or where Linux does not tell. */
function megabytesOf(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
