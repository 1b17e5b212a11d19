import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { runChild } from '../../lib/cli/children.mjs';
import { childEnvironment } from '../../lib/cli/environment.mjs';
import { unlessStopping } from '../../lib/cli/life-cycle.mjs';
import { freePort } from '../../lib/cli/port.mjs';
import { browserSources } from './browser-sources.mjs';
import { findBrowser } from './find-browser.mjs';
import { heedExitCode, tallyPlaywright, tallyVitest } from './tally.mjs';

const FIRST_PORT = 3210;

/**
 * Runs the tests of Vitest.
 *
 * @param {{root: string, folder: string}} options `folder` takes the report
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runUnit({ root, folder }) {
  const report = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.mts', ...reporters];
  const added = plainOutput(process.env);
  return runSuite({ root, args, report, added, tally: tallyVitest });
}

/**
 * Runs the tests of Playwright in the browser found, against the build that is there.
 *
 * @param {{root: string, folder: string}} options `folder` takes the report
 * @returns {Promise<import('./tally.mjs').Tally>}
 * @throws {Error} saying what to install, when no browser can be found.
 */
export async function runEndToEnd({ root, folder }) {
  const browser = await findBrowser(browserSources(root));
  console.log(`Browser: ${browser}`);
  const report = join(folder, 'playwright.json');
  const added = {
    CHROMIUM_PATH: browser,
    E2E_PORT: process.env.E2E_PORT || String(await freePort(FIRST_PORT)),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const args = [
    '@playwright/test/cli.js',
    'test',
    '--config',
    'tests/playwright.config.ts',
    '--reporter=list,json',
  ];
  return runSuite({ root, args, report, added, tally: tallyPlaywright });
}

async function runSuite({ root, args, report, added, tally }) {
  const [file, ...rest] = args;
  const { code } = await runChild({
    command: process.execPath,
    args: [`node_modules/${file}`, ...rest],
    cwd: root,
    env: childEnvironment(process.env, added),
  });
  await unlessStopping();
  return heedExitCode(tally(JSON.parse(readFileSync(report, 'utf8'))), code);
}

/** Vitest colours its output on a build server, where nothing shows colours. */
function plainOutput({ FORCE_COLOR }) {
  return process.stdout.isTTY || FORCE_COLOR !== undefined ? {} : { NO_COLOR: '1' };
}
