import { expect, test } from 'vitest';

import { hasStamp, removeStamp, writeStamp } from '@/lib/cli/stamp.mjs';

import { temporaryFolder } from './temporary-folder';

test('hasStamp(stamp) holds for the fingerprint written, and for no other', () => {
  const root = temporaryFolder();
  writeStamp({ root, step: 'build', print: 'a' });
  expect(hasStamp({ root, step: 'build', print: 'a' })).toBe(true);
  expect(hasStamp({ root, step: 'build', print: 'b' })).toBe(false);
});

test('hasStamp(stamp) does not hold for a step begun again', () => {
  const root = temporaryFolder();
  writeStamp({ root, step: 'build', print: 'a' });
  removeStamp({ root, step: 'build' });
  expect(hasStamp({ root, step: 'build', print: 'a' })).toBe(false);
});
