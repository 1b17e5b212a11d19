import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { fingerprint } from '@/lib/cli/fingerprint.mjs';

import { temporaryFolder } from './temporary-folder';

function project() {
  const root = temporaryFolder();
  mkdirSync(join(root, 'lib/deep'), { recursive: true });
  writeFileSync(join(root, 'lib/one.ts'), 'one');
  writeFileSync(join(root, 'lib/deep/two.ts'), 'two');
  const memory = join(root, 'cache/files.json');
  const paths = ['lib', 'absent.ts'];
  const leaveOut = (path: string) => path.endsWith('.test.ts');
  return { root, memory, print: () => fingerprint({ root, paths, leaveOut, memory }) };
}

test('fingerprint(files) stays when nothing changes', () => {
  const { print } = project();
  expect(print()).toBe(print());
});

test('fingerprint(files) stays when only the times change', () => {
  const { root, print } = project();
  const before = print();
  utimesSync(join(root, 'lib/one.ts'), new Date(0), new Date(0));
  expect(print()).toBe(before);
});

test('fingerprint(files) changes with a content of the same size', () => {
  const { root, print } = project();
  const before = print();
  writeFileSync(join(root, 'lib/one.ts'), 'eno');
  expect(print()).not.toBe(before);
});

test('fingerprint(files) changes with a name', () => {
  const { root, print } = project();
  const before = print();
  renameSync(join(root, 'lib/one.ts'), join(root, 'lib/three.ts'));
  expect(print()).not.toBe(before);
});

test('fingerprint(files) changes when a file goes', () => {
  const { root, print } = project();
  const before = print();
  rmSync(join(root, 'lib/deep/two.ts'));
  expect(print()).not.toBe(before);
});

test('fingerprint(files) stays when a file left out changes', () => {
  const { root, print } = project();
  const before = print();
  writeFileSync(join(root, 'lib/one.test.ts'), 'test');
  expect(print()).toBe(before);
});

test('fingerprint(files) is the same without its memory, and with a broken one', () => {
  const { memory, print } = project();
  const before = print();
  rmSync(memory);
  expect(print()).toBe(before);
  writeFileSync(memory, '{"lib/one.ts"');
  expect(print()).toBe(before);
});
