import { runChild } from '../../lib/cli/children.mjs';
import { childEnvironment } from '../../lib/cli/environment.mjs';
import { checkLock } from '../check-lock.mjs';
import { checkVersions } from '../check-versions.mjs';

const AT_ONCE = 2;

/**
 * A static check: passes when it finds nothing to say.
 *
 * @typedef {{name: string, run: (root: string) => Promise<string | null>}} Check
 */

/** @type {readonly Check[]} the longest first, for two run at once */
export const CHECKS = [
  commands('lint', [['eslint/bin/eslint.js', '.', '--max-warnings', '0']]),
  commands('types', [
    ['next/dist/bin/next', 'typegen'],
    ['typescript/bin/tsc', '--noEmit'],
  ]),
  commands('format', [['prettier/bin/prettier.cjs', '--check', '.']]),
  commands('boundaries', [
    [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'app',
      'components',
      'lib',
      'tests',
      '--config',
      'tests/boundaries.config.js',
    ],
  ]),
  commands('unused', [['knip/bin/knip.js', '--no-progress']]),
  findings('lock', checkLock),
  findings('versions', checkVersions),
];

/**
 * Runs the checks, two at once, printing a line for each that passes and
 * everything a failed one has to say.
 *
 * @param {{root: string, checks?: readonly Check[], print?: (text: string) => void}} options
 * @returns {Promise<{passed: number, failed: number, skipped: number}>}
 */
export async function runChecks({ root, checks = CHECKS, print = console.log }) {
  const waiting = [...checks];
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const begin = Date.now();
      const complaint = await check.run(root);
      const seconds = ((Date.now() - begin) / 1000).toFixed(1);
      tally[complaint === null ? 'passed' : 'failed'] += 1;
      print(
        complaint === null
          ? `ok ${check.name} (${seconds} s)`
          : `FAILED ${check.name} (${seconds} s)\n${complaint}`,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tally;
}

/** A check by commands of installed packages, one after the other; the first that fails tells. */
function commands(name, lines) {
  return {
    name,
    run: async (root) => {
      for (const [file, ...args] of lines) {
        const { code, text } = await runChild({
          command: process.execPath,
          args: [`node_modules/${file}`, ...args],
          cwd: root,
          env: childEnvironment(process.env),
          output: 'pipe',
        });
        if (code !== 0) return text;
      }
      return null;
    },
  };
}

/** A check by a function that lists problems. */
function findings(name, find) {
  return {
    name,
    run: async (root) => {
      const problems = find(root);
      return problems.length === 0 ? null : problems.join('\n');
    },
  };
}
