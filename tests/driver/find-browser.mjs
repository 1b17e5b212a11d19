import { PlainError } from '../../lib/cli/plain-error.mjs';
import { doesStart } from './does-start.mjs';

const NO_BROWSER =
  'No browser for the end-to-end tests: install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.';

/**
 * The first browser that really starts. A source is asked only when those
 * before it gave none: the later ones install something.
 *
 * @param {readonly (() => Promise<readonly string[]>)[]} sources each gives paths to try
 * @param {(path: string) => Promise<boolean>} [starts]
 * @returns {Promise<string>}
 * @throws {PlainError} saying what to install, when none starts.
 */
export async function findBrowser(sources, starts = doesStart) {
  for (const source of sources) {
    for (const path of await source()) {
      if (await starts(path)) return path;
    }
  }
  throw new PlainError(NO_BROWSER);
}
