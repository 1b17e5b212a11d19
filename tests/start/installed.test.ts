import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { isInstalled } from '@/lib/cli/installed.mjs';

import { temporaryFolder } from './temporary-folder';

const ONE = { version: '1.0.0', integrity: 'sha512-one' };
const FOREIGN = { version: '2.0.0', integrity: 'sha512-two', optional: true };

function install(present: object, wanted: object = { one: '1.0.0' }): string {
  const root = temporaryFolder();
  const packages = {
    '': { dependencies: { one: '1.0.0' } },
    'node_modules/one': ONE,
    'node_modules/foreign': FOREIGN,
  };
  mkdirSync(join(root, 'node_modules'));
  const write = (name: string, content: object) =>
    writeFileSync(join(root, name), JSON.stringify(content));
  write('package.json', { dependencies: wanted });
  write('package-lock.json', { packages });
  write('node_modules/.package-lock.json', { packages: present });
  return root;
}

test('isInstalled(root) holds when all but foreign packages are there', () => {
  expect(isInstalled(install({ 'node_modules/one': ONE }))).toBe(true);
});

test('isInstalled(root) does not hold when a package is missing', () => {
  expect(isInstalled(install({}))).toBe(false);
});

test('isInstalled(root) does not hold for another version', () => {
  expect(isInstalled(install({ 'node_modules/one': { ...ONE, version: '1.0.1' } }))).toBe(false);
});

test('isInstalled(root) does not hold when the manifest names more than the lock', () => {
  const wanted = { one: '1.0.0', two: '1.0.0' };
  expect(isInstalled(install({ 'node_modules/one': ONE }, wanted))).toBe(false);
});

test('isInstalled(root) does not hold in an empty folder', () => {
  expect(isInstalled(temporaryFolder())).toBe(false);
});
