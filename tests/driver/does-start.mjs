import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startChild, stopChild } from '../../lib/cli/children.mjs';
import { childEnvironment } from '../../lib/cli/environment.mjs';

const LIMIT_MS = 30_000;

/**
 * Whether a browser says its version and shows an empty page without a window.
 * The first alone is not enough: libraries missing are noticed by the second.
 *
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export async function doesStart(path) {
  const profile = mkdtempSync(join(tmpdir(), 'bilateral-browser-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`];
  try {
    const version = await outputOf(path, ['--version']);
    if (!/chrom/i.test(version)) return false;
    return /<html/i.test(await outputOf(path, [...flags, '--dump-dom', 'about:blank']));
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What a command writes, as far as it comes within the limit; nothing when it cannot start. */
async function outputOf(command, args) {
  const child = startChild({
    command,
    args,
    cwd: tmpdir(),
    env: childEnvironment(process.env),
    output: 'pipe',
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  const limit = setTimeout(() => void stopChild(child), LIMIT_MS);
  await new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  clearTimeout(limit);
  return text;
}
