import { existsSync, statfsSync, statSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
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
    await mkdir(folder, { recursive: true });
    const many = await openSubject(folder, rows ?? ROWS);
    const few = await openSubject(folder, FEW_ROWS);
    try {
      // Once for all of them, so that no block is read from the disk when it counts.
      await askedInTurn([many, few], everything);
      const pages = await askedInTurn([many, few], page);
      const all = await askedInTurn([many, few], everything);
      return [
        findingOf(PAGE, many, pages.many),
        findingOf(PAGE, few, pages.few),
        ratioOf('a page of few rows: how much faster', pages),
        findingOf(ALL, many, all.many),
        findingOf(ALL, few, all.few),
        ratioOf('all of few rows: how much faster', all),
      ];
    } finally {
      await many.store.close();
      await few.store.close();
    }
  },
};

/** What a page asks for, and what an export of everything does. */
const PAGE = "a pair: its totals and a period's chapters, warm";
const ALL = 'a pair: its totals and all its chapters, warm';

function ratioOf(row: string, { many, few }: { many: Answers; few: Answers }): Finding {
  const ratio = summary(many.taken).median / summary(few.taken).median;
  return {
    row,
    subject: 'many : few rows',
    target: `≤ ${MOST_RATIO}×`,
    figure: times(ratio),
    spread: '',
    isMet: ratio <= MOST_RATIO,
    notes: [
      `it is answered with ${times(many.rows / few.rows)} the rows`,
      `load: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
    ],
  };
}

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
  row: string,
  { name, pairs, held, bytes, coverageMs }: Subject,
  { taken, rows }: Answers,
): Finding {
  const { median } = summary(taken);
  const p99 = quantile(taken, 0.99);
  return {
    row,
    subject: `${name} rows`,
    target: `≤ ${MOST_MEDIAN_MS} ms, p99 ≤ ${MOST_P99_MS} ms`,
    figure: milliseconds(median),
    spread: `p99 ${milliseconds(p99)}`,
    isMet: median <= MOST_MEDIAN_MS && p99 <= MOST_P99_MS,
    notes: [
      `${pairs.length} random pairs of ${held}, ${(rows / pairs.length).toFixed(0)} rows each; middle half ${middleHalf(summary(taken), milliseconds)}`,
      `${(bytes / 1e9).toFixed(2)} GB on disk; the whole coverage, asked once for each vintage: ${milliseconds(coverageMs)}`,
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

/** A question about a pair, and how many rows it was answered with. */
type Ask = (store: Store, pair: Coverage) => Promise<number>;

const rowsOf = async (...asked: readonly Promise<readonly unknown[]>[]): Promise<number> =>
  (await Promise.all(asked)).reduce((sum, { length }) => sum + length, 0);

const page: Ask = (store, pair) =>
  rowsOf(store.totals(pair), store.chapterObservations({ ...pair, period: pair.last }));

const everything: Ask = (store, pair) =>
  rowsOf(store.totals(pair), store.chapterObservations(pair));

/** How long each question about a subject took, in milliseconds, and the rows of all answers. */
interface Answers {
  readonly taken: number[];
  rows: number;
}

/** Every subject is asked about each of its pairs, the subjects in turn. */
async function askedInTurn(
  [many, few]: readonly [Subject, Subject],
  ask: Ask,
): Promise<{ readonly many: Answers; readonly few: Answers }> {
  const answers = { many: { taken: [], rows: 0 }, few: { taken: [], rows: 0 } };
  for (let at = 0; at < PAIRS; at += 1) {
    await askOf(many, { at, ask, answers: answers.many });
    await askOf(few, { at, ask, answers: answers.few });
  }
  return answers;
}

async function askOf(
  { store, pairs }: Subject,
  { at, ask, answers }: { readonly at: number; readonly ask: Ask; readonly answers: Answers },
): Promise<void> {
  const pair = pairs[at];
  if (pair === undefined) return;
  const begin = performance.now();
  answers.rows += await ask(store, pair);
  answers.taken.push(performance.now() - begin);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;
}
