import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onStop, stopWithStarter } from '../../lib/cli/life-cycle.mjs';
import { prepare } from '../../lib/cli/prepare.mjs';
import { ROOT } from '../../lib/cli/root.mjs';
import { runChecks } from './checks.mjs';
import { runEndToEnd, runUnit } from './suites.mjs';
import { addTallies, tallyLine } from './tally.mjs';

const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * Prepares, then runs every stage whatever became of those before it, and ends
 * with one line of counts. The exit code is 1 when anything failed or nothing ran.
 */
export async function runAll() {
  stopWithStarter(1);
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-test-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const tally = await runStages(folder);
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${tallyLine(tally)}`);
  process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
}

async function runStages(folder) {
  try {
    await prepare({ root: ROOT, names: ['install', 'early', 'snapshot', 'build'] });
  } catch (error) {
    console.error(error.message);
    return ONE_FAILED;
  }
  return addTallies([
    await stage('Static checks', () => runChecks({ root: ROOT })),
    await stage('Unit, contract and property tests', () => runUnit({ root: ROOT, folder })),
    await stage('End-to-end tests', () => runEndToEnd({ root: ROOT, folder })),
  ]);
}

async function stage(title, run) {
  console.log(`\n${title}`);
  try {
    return await run();
  } catch (error) {
    console.error(error.message);
    return ONE_FAILED;
  }
}
