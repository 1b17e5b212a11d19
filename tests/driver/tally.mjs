/**
 * Counts of tests.
 *
 * @typedef {{passed: number, failed: number, skipped: number}} Tally
 */

/**
 * The counts of several stages together.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  const sum = (name) => tallies.reduce((total, tally) => total + tally[name], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * The counts as the last line of a run; skipped tests are named only when there are any.
 *
 * @param {Tally} tally
 * @returns {string}
 */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * The counts in a report of Vitest. A file that could not be run counts as one failure.
 *
 * @param {{testResults: readonly {status: string, assertionResults: readonly {status: string}[]}[]}} report
 * @returns {Tally}
 */
export function tallyVitest({ testResults }) {
  const states = testResults.flatMap((file) => {
    const own = file.assertionResults.map(({ status }) => status);
    return file.status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own;
  });
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed').length;
  return { passed, failed, skipped: states.length - passed - failed };
}

/**
 * The counts in a report of Playwright. A test that passes only when tried again
 * counts as failed, and so does an error outside of any test.
 *
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}, errors: readonly unknown[]}} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed, skipped: stats.skipped };
}

/**
 * The counts of a command, which failed at least once when its exit code says so.
 *
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
export function heedExitCode(tally, code) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
