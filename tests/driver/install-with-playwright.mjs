import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { startChild, stopChild } from '../../lib/cli/children.mjs';
import { childEnvironment } from '../../lib/cli/environment.mjs';

const EVERY_MS = 1000;
const PATIENCE_MS = 30_000;

/**
 * Lets Playwright download its Chromium, and gives up when nothing more arrives
 * for thirty seconds: without a network it would try for minutes.
 *
 * What arrives is seen by the size of the folders it is written to, as the
 * command says something only at every tenth part.
 *
 * @param {{root: string, browser: string}} options `browser` is where it will be
 */
export async function installWithPlaywright({ root, browser }) {
  console.log("Downloading Playwright's Chromium …");
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-download-'));
  const installer = startChild({
    command: process.execPath,
    args: ['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    cwd: root,
    env: childEnvironment(process.env, { TMPDIR: folder }),
  });
  const ended = once(installer, 'exit');
  const stopWatching = watchGrowth([folder, dirname(dirname(browser))], () => {
    console.log('Nothing arrives; the download is given up.');
    void stopChild(installer);
  });
  await ended;
  stopWatching();
  rmSync(folder, { recursive: true, force: true });
}

function watchGrowth(folders, onStill) {
  let size = 0;
  let grownAt = Date.now();
  const timer = setInterval(() => {
    const now = folders.reduce((total, folder) => total + sizeOf(folder), 0);
    if (now !== size) [size, grownAt] = [now, Date.now()];
    if (Date.now() - grownAt < PATIENCE_MS) return;
    clearInterval(timer);
    onStill();
  }, EVERY_MS);
  return () => clearInterval(timer);
}

/** A file may go while the folder is read; it then counts as nothing until the next look. */
function sizeOf(path) {
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) return stat.size;
    return readdirSync(path).reduce((total, name) => total + sizeOf(join(path, name)), 0);
  } catch {
    return 0;
  }
}
