import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { ROOT } from '../../../lib/cli/root.mjs';
import { readCodes } from '@/lib/ingest/read-codes';
import type { DataRow } from '../data-row';
import type { Finding } from '../finding';
import { treeMemory } from '../process-memory';
import { writeSyntheticTable, type SyntheticFile } from '../synthetic/write-synthetic-table';

const ROWS = 10_000_000;
const LEAST_PER_SECOND = 400_000;
const MOST_BYTES = 1.5e9;
/** What a row takes on disk at most: its text, the rows put aside, the snapshot and what is sorted. */
const DISK_PER_ROW = 250;
const POLL_MS = 50;

/** `npx bilateral import` of made-up trade, with all its checks, until the new vintage is in force. */
export const importRate: DataRow = {
  name: 'import-rate',
  measure: async ({ rows, folder }) => {
    const wanted = rows ?? ROWS;
    requireRoom(folder, wanted * DISK_PER_ROW);
    const { places } = await readCodes(join(ROOT, 'data/codes'));
    const work = mkdtempSync(join(folder, 'import-'));
    try {
      const size = { rows: wanted, firstYear: 2018, years: 5 };
      const file = await writeSyntheticTable({ folder: work, seed: 1, size, places });
      // The house's own snapshot is there before: only the import is measured.
      await command(['status'], join(work, 'data'));
      const run = await command(['import', file.path, '--json'], join(work, 'data'));
      refuseDifferences(run.report, file);
      return findings(run, file);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
};

function requireRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize > bytes) return;
  throw new Error(
    `${folder} has no ${(bytes / 1e9).toFixed(1)} GB free; say another with --folder=`,
  );
}

const reportForm = z.object({
  read: z.number(),
  stored: z.number(),
  seconds: z.number(),
  totals: z.array(z.object({ rows: z.number(), sum: z.string() })),
});

interface Run {
  readonly report: unknown;
  readonly seconds: number;
  readonly bytes: number;
  /** When each step was first told of, in seconds. */
  readonly steps: readonly (readonly [string, number])[];
}

async function command(args: readonly string[], data: string): Promise<Run> {
  const begin = performance.now();
  const seconds = () => (performance.now() - begin) / 1000;
  const child = spawn(process.execPath, [join(ROOT, 'lib/cli/bilateral.mjs'), ...args], {
    cwd: ROOT,
    env: { ...process.env, BILATERAL_DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const steps = new Map<string, number>();
  let out = '';
  let said = '';
  child.stdout.on('data', (part) => (out += String(part)));
  child.stderr.on('data', (part) => {
    said += String(part);
    for (const [word] of String(part).matchAll(
      /^(Opening|Reading|Checking|Building|Proving|Publishing)/gm,
    )) {
      if (!steps.has(word)) steps.set(word, seconds());
    }
  });
  let bytes = 0;
  const watch = setInterval(() => (bytes = Math.max(bytes, treeMemory(child.pid ?? NaN))), POLL_MS);
  await once(child, 'close');
  clearInterval(watch);
  if (child.exitCode !== 0)
    throw new Error(
      `bilateral ${args[0] ?? ''} ended with ${child.exitCode ?? child.signalCode}\n${said}${out}`,
    );
  const report: unknown = args.includes('--json') ? JSON.parse(out) : null;
  return { report, seconds: seconds(), bytes, steps: [...steps] };
}

/** The rows and dollars of the report are those of the file, or the figures mean nothing. */
function refuseDifferences(report: unknown, { totals }: SyntheticFile): void {
  const { read, stored, totals: told } = reportForm.parse(report);
  const sum = told.reduce((all, one) => all + thousandths(one.sum), 0n);
  const written = [...totals.dollars.values()].reduce((all, one) => all + one, 0n);
  if (read === totals.rows && stored === totals.rows && sum === written) return;
  throw new Error(`${totals.rows} rows of ${written} were written, ${stored} of ${sum} are held`);
}

function thousandths(text: string): bigint {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(`${whole}${decimals.padEnd(3, '0')}`);
}

function findings(run: Run, { totals, bytes }: SyntheticFile): readonly Finding[] {
  const { seconds } = reportForm.parse(run.report);
  const rate = totals.rows / run.seconds;
  const ends = [...run.steps.slice(1).map(([, at]) => at), run.seconds];
  const steps = run.steps.map(
    ([name, at], place) => `${name.toLowerCase()} ${((ends[place] ?? NaN) - at).toFixed(1)} s`,
  );
  const subject = `${(totals.rows / 1e6).toFixed(1)} M rows`;
  return [
    {
      row: '`bilateral import` of BACI-like CSV, checks included',
      subject,
      target: `≥ ${LEAST_PER_SECOND.toLocaleString('en')} rows/s`,
      figure: `${Math.round(rate).toLocaleString('en')} rows/s`,
      spread: `${run.seconds.toFixed(1)} s`,
      isMet: rate >= LEAST_PER_SECOND,
      notes: [
        `${(bytes / 1e6).toFixed(0)} MB of text; start of the command included, ${seconds.toFixed(1)} s without; rows and sums as written`,
        steps.join(', '),
      ],
    },
    {
      row: 'memory of it, all its processes',
      subject,
      target: `≤ ${MOST_BYTES / 1e9} GB`,
      figure: `${(run.bytes / 1e9).toFixed(2)} GB`,
      spread: `every ${POLL_MS} ms`,
      isMet: run.bytes <= MOST_BYTES,
      notes: [],
    },
  ];
}
