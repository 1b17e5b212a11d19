import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { vintagesOf } from '@/lib/store/open-vintage';
import { VintageShelf } from '@/lib/store/open-vintage-shelf';
import { pointerFile } from '@/lib/store/snapshot-files';
import { SnapshotFollower } from '@/lib/store/snapshot-follower';
import type { Store } from '@/lib/store/store';
import { writeSynced } from '@/lib/ingest/write-synced';
import { buildSmallVintage, smallFigure } from '../builders/vintage-folder';

const VINTAGES = 4;
const READERS = 8;

/** What readers saw while the vintage in force changed under them. */
export interface VintageReads {
  readonly reads: number;
  /** How often the vintage in force was changed meanwhile. */
  readonly swaps: number;
  /** How many vintages the readers met. */
  readonly vintages: number;
  /** Answers whose figures were not all of the vintage they named, and failed ones: a line each. */
  readonly bad: readonly string[];
}

/**
 * Reads while the pointer goes from one vintage to another, back and forth: half of the readers
 * of what is in force, half as of an older vintage that the same follower may serve as well.
 */
export async function readsUnderSwaps(asked: { readonly reads: number }): Promise<VintageReads> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bilateral-swaps-'));
  const bad: string[] = [];
  const met = new Set<number>();
  let [reads, swaps] = [0, 0];
  try {
    const ids: string[] = [];
    for (let number = 1; number <= VINTAGES; number += 1) {
      ids.push(await buildSmallVintage(folder, number));
    }
    const put = (index: number) => writeSynced(pointerFile(folder), `${ids[index % VINTAGES]}\n`);
    await put(0);
    const around = vintagesOf(folder);
    // Every look is a second after the last: the pointer is followed as fast as it moves.
    let clock = 0;
    const report = (problem: Error) => bad.push(problem.message);
    const follower = new SnapshotFollower({ ...around, now: () => (clock += 500), report });
    const shelf = new VintageShelf({ ...around, most: 2 });
    const isDone = () => reads >= asked.reads;
    const swap = async () => {
      while (!isDone()) {
        await put((swaps += 1));
        await wait(2);
      }
    };
    const read = async (reader: number) => {
      while (!isDone()) {
        const asOf = ids[(reader + reads) % VINTAGES] ?? '';
        reads += 1;
        const store = await (reader % 2 === 0 ? follower.current() : shelf.take(asOf));
        const found = await readStore(store);
        if (typeof found === 'number') met.add(found);
        else bad.push(found);
      }
    };
    await Promise.all([swap(), ...Array.from({ length: READERS }, (_, reader) => read(reader))]);
    await follower.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { reads, swaps, vintages: met.size, bad };
}

/** The vintage that everything read is of, or what is wrong. Reads with pauses, as a page does. */
async function readStore(store: Store): Promise<number | string> {
  try {
    const { number } = await store.vintage();
    await wait(1);
    const [dataset] = await store.datasets();
    await wait(1);
    const rows = await store.totals({ reporter: 'AZE', partner: 'PAK', frequency: 'A' });
    const isOf = rows.every(({ value }, place) => value === smallFigure(number, place));
    const isWhole = rows.length === 25 && dataset?.checksum === String(number).padStart(64, '0');
    return isOf && isWhole ? number : `mixed: vintage ${number}, first ${rows[0]?.value ?? ''}`;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}
