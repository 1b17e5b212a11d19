import { join } from 'node:path';

import { expect, test } from 'vitest';

import { requireWritable } from '@/lib/cli/writable.mjs';

import { temporaryFolder } from './temporary-folder';

test('requireWritable(folders) names the folder that cannot be written to', () => {
  const folder = temporaryFolder();
  expect(() => requireWritable([folder], () => false)).toThrow(
    `Cannot write to ${folder}: Bilateral needs a folder it may write to.`,
  );
});

test('requireWritable(folders) passes for a folder of our own', () => {
  expect(() => requireWritable([temporaryFolder()])).not.toThrow();
});

test('requireWritable(folders) leaves out a folder that is still to be made', () => {
  const folder = join(temporaryFolder(), 'later');
  expect(() => requireWritable([folder], () => false)).not.toThrow();
});
