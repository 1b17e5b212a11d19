import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EARLY_SCRIPT } from './early-script.generated';

/** What the page's own script may weigh before its controls work. */
const MOST_BYTES = 25_000;

test('the early script keeps to its weight', () => {
  expect(gzipSync(EARLY_SCRIPT).length).toBeLessThanOrEqual(MOST_BYTES);
});
