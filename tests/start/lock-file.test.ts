import { expect, test } from 'vitest';

import { lockProblems } from '../check-lock.mjs';
import { inexactVersions } from '../check-versions.mjs';

const SOUND = { version: '1.0.0', integrity: 'sha512-abc' };

test('lockProblems(lock) is empty for a sound lock', () => {
  const packages = { '': { dependencies: { one: '1.0.0' } }, 'node_modules/one': SOUND };
  expect(lockProblems({ packages })).toEqual([]);
});

test('lockProblems(lock) names a package for another platform that is not locked', () => {
  const one = { ...SOUND, optionalDependencies: { 'one-darwin': '1.0.0' } };
  expect(lockProblems({ packages: { 'node_modules/one': one } })).toEqual([
    'node_modules/one names one-darwin, which the lock file lacks',
  ]);
});

test('lockProblems(lock) names a download address', () => {
  const one = { ...SOUND, resolved: 'https://registry.example/one.tgz' };
  expect(lockProblems({ packages: { 'node_modules/one': one } })).toEqual([
    'node_modules/one has a download address: https://registry.example/one.tgz',
  ]);
});

test('lockProblems(lock) names a package without a sha512', () => {
  const one = { version: '1.0.0', integrity: 'sha1-abc' };
  expect(lockProblems({ packages: { 'node_modules/one': one } })).toEqual([
    'node_modules/one has no sha512',
  ]);
});

test('lockProblems(lock) names a package that is not from the registry', () => {
  const packages = { '': { devDependencies: { one: 'git+https://example.org/one.git' } } };
  expect(lockProblems({ packages })).toHaveLength(1);
});

test('inexactVersions(manifest) names ranges and tags, and passes exact versions', () => {
  const dependencies = { exact: '1.5.5-r.5', caret: '^1.0.0', tag: 'latest' };
  expect(inexactVersions({ dependencies })).toEqual([
    'caret is "^1.0.0", which is not one exact version',
    'tag is "latest", which is not one exact version',
  ]);
});
