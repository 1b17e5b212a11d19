import { existsSync, statfsSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../../../lib/cli/root.mjs';
import { readCodes } from '@/lib/ingest/read-codes';
import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { LAYOUT } from '@/lib/store/duckdb/snapshot-layout';
import type { Coverage, Store } from '@/lib/store/store';
import { seededRandom } from '@/tests/builders/seeded-random';
import type { DataRow } from '../data-row';
import { middleHalf, milliseconds, times, type Finding } from '../finding';
import { summary } from '../statistics';
import { fillSnapshot } from '../synthetic/fill-snapshot';

const ROWS = 100_000_000;
const FEW_ROWS = 1_000_000;
const PAIRS = 1000;
const MOST_MEDIAN_MS = 5;
const MOST_P99_MS = 20;
const MOST_RATIO = 2;
/** Measured: some 20 bytes for the rows themselves, more for what is sorted on the way. */
const DISK_PER_ROW = 120;

/**
 * What a page asks of a pair, of a snapshot with many rows and of one with few. The two are asked
 * in turn, so that both meet the same moments of the machine.
 */
export const pairQuery: DataRow = {
  name: 'pair-query',
  measure: async ({ rows, folder }) => {
    const many = await openSubject(folder, rows ?? ROWS);
    const few = await openSubject(folder, FEW_ROWS);
    try {
      // Once for all of them, so that no block is read from the disk when it counts.
      await askedInTurn([many, few], record);
      const [ofMany = [], ofFew = []] = await askedInTurn([many, few], record);
      const [bothOfMany = [], bothOfFew = []] = await askedInTurn([many, few], bothRecords);
      const ratio = summary(ofMany).median / summary(ofFew).median;
      return [
        findingOf(many, ofMany, bothOfMany),
        findingOf(few, ofFew, bothOfFew),
        {
          row: 'the same over few rows: how much faster',
          subject: `${few.name} : ${many.name} rows`,
          target: `≤ ${MOST_RATIO}×`,
          figure: times(ratio),
          spread: '',
          isMet: ratio <= MOST_RATIO,
          notes: [`load: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`],
        },
      ];
    } finally {
      await many.store.close();
      await few.store.close();
    }
  },
};

/** An open snapshot, and the pairs it is asked for. */
interface Subject {
  readonly name: string;
  readonly store: Store;
  readonly pairs: readonly Coverage[];
  readonly held: number;
  readonly bytes: number;
  readonly coverageMs: number;
}

async function openSubject(folder: string, rows: number): Promise<Subject> {
  const file = await snapshotOf(folder, rows);
  const store = await openDuckdbStore(file);
  const begin = performance.now();
  const coverage = await store.coverage();
  return {
    name: `${(rows / 1e6).toFixed(0)} M`,
    store,
    pairs: randomPairs(coverage),
    held: coverage.length,
    bytes: statSync(file).size,
    coverageMs: performance.now() - begin,
  };
}

function findingOf(
  { name, pairs, held, bytes, coverageMs }: Subject,
  one: readonly number[],
  both: readonly number[],
): Finding {
  const { median } = summary(one);
  const p99 = quantile(one, 0.99);
  return {
    row: 'a pair: its totals and chapters, warm',
    subject: `${name} rows`,
    target: `≤ ${MOST_MEDIAN_MS} ms, p99 ≤ ${MOST_P99_MS} ms`,
    figure: milliseconds(median),
    spread: `p99 ${milliseconds(p99)}`,
    isMet: median <= MOST_MEDIAN_MS && p99 <= MOST_P99_MS,
    notes: [
      `${pairs.length} random pairs of ${held}; middle half ${middleHalf(summary(one), milliseconds)}; ${(bytes / 1e9).toFixed(2)} GB on disk`,
      `both countries' records at once: ${milliseconds(summary(both).median)}, p99 ${milliseconds(quantile(both, 0.99))}`,
      `the whole coverage, asked once for each vintage: ${milliseconds(coverageMs)}`,
    ],
  };
}

/** A snapshot of so many rows: made once, kept for the next run of the same layout. */
async function snapshotOf(folder: string, rows: number): Promise<string> {
  const file = join(folder, `SYNTHETIC-${LAYOUT.replaceAll(' ', '-')}-${rows}.duckdb`);
  if (existsSync(file)) return file;
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < rows * DISK_PER_ROW) {
    throw new Error(
      `${folder} has no ${(rows * DISK_PER_ROW) / 1e9} GB free; say another with --folder=`,
    );
  }
  const { places } = await readCodes(join(ROOT, 'data/codes'));
  const begin = performance.now();
  const size = { rows, firstYear: 2003, years: 20 };
  const filled = await fillSnapshot({ file: `${file}.unfinished`, places, size });
  await rename(`${file}.unfinished`, file);
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  console.log(
    `made ${file}: ${filled.detail} rows, ${filled.observations} totals and chapters, ${seconds} s`,
  );
  return file;
}

function randomPairs(coverage: readonly Coverage[]): readonly Coverage[] {
  const random = seededRandom(1);
  return Array.from({ length: PAIRS }, () => coverage[random.below(coverage.length)]).filter(
    (pair) => pair !== undefined,
  );
}

type Ask = (store: Store, pair: Coverage) => Promise<unknown>;

const record: Ask = (store, pair) =>
  Promise.all([store.totals(pair), store.chapterObservations(pair)]);

const bothRecords: Ask = (store, pair) => {
  const mirror = { ...pair, reporter: pair.partner, partner: pair.reporter };
  return Promise.all([record(store, pair), record(store, mirror)]);
};

/** How long each question took, subject by subject. */
async function askedInTurn(
  subjects: readonly Subject[],
  ask: Ask,
): Promise<readonly (readonly number[])[]> {
  const taken = subjects.map((): number[] => []);
  for (let at = 0; at < PAIRS; at += 1) {
    for (const [index, { store, pairs }] of subjects.entries()) {
      const pair = pairs[at];
      if (pair === undefined) continue;
      const begin = performance.now();
      await ask(store, pair);
      taken[index]?.push(performance.now() - begin);
    }
  }
  return taken;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;
}
