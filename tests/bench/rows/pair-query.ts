import { existsSync, statfsSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';

import { ROOT } from '../../../lib/cli/root.mjs';
import { readCodes } from '@/lib/ingest/read-codes';
import { openDuckdbStore } from '@/lib/store/duckdb/duckdb-store';
import { LAYOUT } from '@/lib/store/duckdb/snapshot-layout';
import type { Coverage, Store } from '@/lib/store/store';
import { seededRandom } from '@/tests/builders/seeded-random';
import type { DataRow } from '../data-row';
import { milliseconds, times, type Finding } from '../finding';
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

/** What a page asks of a pair, of a snapshot with many rows and of one with few. */
export const pairQuery: DataRow = {
  name: 'pair-query',
  measure: async ({ rows, folder }) => {
    const many = await measured(folder, rows ?? ROWS);
    const few = await measured(folder, FEW_ROWS);
    const ratio = many.median / few.median;
    return [
      ...many.findings,
      ...few.findings,
      {
        row: 'the same over few rows: how much faster',
        subject: `${few.rows} : ${many.rows} rows`,
        target: `≤ ${MOST_RATIO}×`,
        figure: times(ratio),
        spread: '',
        isMet: ratio <= MOST_RATIO,
        notes: [],
      },
    ];
  },
};

interface Measured {
  readonly rows: string;
  readonly median: number;
  readonly findings: readonly Finding[];
}

async function measured(folder: string, rows: number): Promise<Measured> {
  const file = await snapshotOf(folder, rows);
  const store = await openDuckdbStore(file);
  try {
    const begin = performance.now();
    const coverage = await store.coverage();
    const coverageMs = performance.now() - begin;
    const pairs = randomPairs(coverage);
    // Once for all of them, so that no block is read from the disk when it counts.
    await asked(store, pairs, record);
    const records = summary(await asked(store, pairs, record));
    const one = await asked(store, pairs, record);
    const both = await asked(store, pairs, bothRecords);
    const p99 = quantile(one, 0.99);
    const { median } = summary(one);
    const subject = `${(rows / 1e6).toFixed(0)} M rows`;
    const size = `${(statSync(file).size / 1e9).toFixed(2)} GB on disk`;
    const isMet = median <= MOST_MEDIAN_MS && p99 <= MOST_P99_MS;
    return {
      rows: `${(rows / 1e6).toFixed(0)} M`,
      median,
      findings: [
        {
          row: 'a pair: its totals and chapters, warm',
          subject,
          target: `≤ ${MOST_MEDIAN_MS} ms, p99 ≤ ${MOST_P99_MS} ms`,
          figure: milliseconds(median),
          spread: `p99 ${milliseconds(p99)}`,
          isMet,
          notes: [
            `${pairs.length} random pairs of ${coverage.length}; the round before: ${milliseconds(records.median)}; ${size}`,
            `both countries' records at once: ${milliseconds(summary(both).median)}, p99 ${milliseconds(quantile(both, 0.99))}`,
            `the whole coverage, asked once for each vintage: ${milliseconds(coverageMs)}`,
          ],
        },
      ],
    };
  } finally {
    await store.close();
  }
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

async function asked(
  store: Store,
  pairs: readonly Coverage[],
  ask: Ask,
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const pair of pairs) {
    const begin = performance.now();
    await ask(store, pair);
    taken.push(performance.now() - begin);
  }
  return taken;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;
}
