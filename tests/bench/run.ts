import { loadavg } from 'node:os';

import { stopWithStarter } from '../../lib/cli/life-cycle.mjs';
import { fail } from '../../lib/cli/plain-error.mjs';
import { openStage, type BenchRow } from './bench-stage';
import type { DataRow } from './data-row';
import type { Finding } from './finding';
import { machineFacts } from './machine';
import { readOptions } from './options';
import { chartPainted } from './rows/chart-painted';
import { claimsRead } from './rows/claims-read';
import { firstChoice } from './rows/first-choice';
import { importRate } from './rows/import-rate';
import { layoutShift } from './rows/layout-shift';
import { pageWeight } from './rows/page-weight';
import { pairQuery } from './rows/pair-query';
import { pictureTime } from './rows/picture-time';
import { repaint } from './rows/repaint';
import { scriptSize } from './rows/script-size';
import { secondStart } from './rows/second-start';
import { table } from './table';

const ROWS: readonly BenchRow[] = [
  scriptSize,
  chartPainted,
  firstChoice,
  repaint,
  pictureTime,
  claimsRead,
  layoutShift,
  pageWeight,
];

/** They take minutes and gigabytes: measured only when named. */
const DATA_ROWS: readonly DataRow[] = [importRate, pairQuery];

/** Measures what was asked for and prints it. A figure that misses its target is told, not an error. */
async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const { isFull, only, loads } = options;
  const isNamed = ({ name }: { readonly name: string }) => only.some((part) => name.includes(part));
  const usual = isFull ? [...ROWS, secondStart] : ROWS;
  const rows = only.length === 0 ? usual : [...ROWS, secondStart].filter(isNamed);
  console.log(machineFacts().join('\n'));
  const findings: Finding[] = [];
  for (const row of DATA_ROWS.filter(isNamed)) {
    console.log(`measuring ${row.name} …`);
    findings.push(...(await row.measure(options)));
  }
  if (rows.length > 0) findings.push(...(await measureOnStage(rows, loads)));
  const missed = findings.filter(({ isMet }) => isMet === false).length;
  console.log(`\n${table(findings)}\n`);
  console.log(
    `load after: ${loadavg()[0]?.toFixed(2)}; ${missed} of ${findings.length} figures miss`,
  );
}

async function measureOnStage(
  rows: readonly BenchRow[],
  loads: number,
): Promise<readonly Finding[]> {
  const stage = await openStage(loads);
  const findings: Finding[] = [];
  try {
    for (const row of rows) {
      console.log(`measuring ${row.name} …`);
      findings.push(...(await row.measure(stage)));
    }
  } finally {
    await stage.close();
  }
  return findings;
}

stopWithStarter(1);
run(process.argv.slice(2)).then(() => process.exit(0), fail);
