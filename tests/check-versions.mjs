import { readFileSync } from 'node:fs';

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/**
 * The versions of a manifest which are not exact, one line each.
 *
 * @param {{dependencies?: Record<string, string>, devDependencies?: Record<string, string>, overrides?: Record<string, string>}} manifest
 * @returns {string[]}
 */
export function inexactVersions({ dependencies, devDependencies, overrides }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...overrides })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name} is "${version}", which is not one exact version`);
}

/** The inexact versions of the manifest in a folder. */
export function checkVersions(root) {
  return inexactVersions(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')));
}
