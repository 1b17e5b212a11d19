import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { runChild } from '../../lib/cli/children.mjs';
import { childEnvironment } from '../../lib/cli/environment.mjs';
import { installWithPlaywright } from './install-with-playwright.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Where a browser may come from, in the order to ask: the environment, the
 * system, Playwright's own, then a download and an install.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {(() => Promise<readonly string[]>)[]}
 */
export function browserSources(root, env = process.env) {
  return [
    async () => chosen(env),
    async () => installedBrowsers(env.PATH ?? ''),
    playwrightBrowser,
    async () => {
      await installWithPlaywright({
        root,
        browser: (await playwrightBrowser({ isThere: () => true }))[0],
      });
      return playwrightBrowser();
    },
    async () => {
      await installWithApt(root);
      return installedBrowsers(env.PATH ?? '');
    },
  ];
}

function chosen({ CHROMIUM_PATH }) {
  return CHROMIUM_PATH ? [CHROMIUM_PATH] : [];
}

/**
 * The browsers of the system that exist, by name along the path, then at the places of macOS.
 *
 * @param {string} path as in `PATH`
 * @param {(file: string) => boolean} [isThere]
 * @returns {string[]}
 */
export function installedBrowsers(path, isThere = existsSync) {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...MAC_PATHS].filter(isThere);
}

async function playwrightBrowser({ isThere = existsSync } = {}) {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].filter(isThere);
}

/** Only where it may be done without asking: by root, on Debian and what descends from it. */
async function installWithApt(root) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !isDebian()) return;
  console.log('Installing Chromium with apt-get …');
  const env = childEnvironment(process.env, { DEBIAN_FRONTEND: 'noninteractive' });
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    await runChild({ command: 'apt-get', args, cwd: root, env });
  }
}

function isDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}
