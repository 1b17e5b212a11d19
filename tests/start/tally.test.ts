import { expect, test } from 'vitest';

import {
  addTallies,
  heedExitCode,
  tallyLine,
  tallyPlaywright,
  tallyVitest,
} from '../driver/tally.mjs';

test('tallyLine(tally) names skipped tests only when there are any', () => {
  expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('addTallies(tallies) adds each count', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addTallies([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test('tallyVitest(report) counts a file that could not be run as one failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'pending' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(tallyVitest({ testResults })).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

test('tallyPlaywright(report) counts a flaky test and an error outside of tests as failures', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 2 });
});

test('heedExitCode(tally, code) fails a command that fails without a failed test', () => {
  const tally = { passed: 1, failed: 0, skipped: 0 };
  expect(heedExitCode(tally, 1).failed).toBe(1);
  expect(heedExitCode(tally, 0).failed).toBe(0);
});
