import { readFileSync } from 'node:fs';

const NOT_FROM_REGISTRY = /^(git|github:|https?:|file:)|\.(tgz|tar\.gz)$/;

/**
 * What is wrong with a lock file, one line each, empty when nothing is.
 *
 * An install from it must be the same everywhere: packages for other platforms
 * are in it, no download address is, and each package has its sha512.
 *
 * @param {{packages: Record<string, any>}} lock as read from `package-lock.json`
 * @returns {string[]}
 */
export function lockProblems(lock) {
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
  const names = new Set(entries.map(([path]) => path.split('node_modules/').pop()));
  return Object.entries(lock.packages).flatMap(([path, entry]) => [
    ...missingOptional(path, entry, names),
    ...outsideRegistry(path, entry),
    ...(path === '' ? [] : entryProblems(path, entry)),
  ]);
}

function missingOptional(path, entry, names) {
  return Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `${path} names ${name}, which the lock file lacks`);
}

function outsideRegistry(path, entry) {
  const wanted = { ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies };
  return Object.entries(wanted)
    .filter(([, range]) => NOT_FROM_REGISTRY.test(range))
    .map(([name, range]) => `${path} takes ${name} from ${range}, not from the registry`);
}

function entryProblems(path, entry) {
  return [
    ...(entry.link ? [`${path} is a link`] : []),
    ...(entry.resolved === undefined ? [] : [`${path} has a download address: ${entry.resolved}`]),
    ...(entry.integrity?.startsWith('sha512-') ? [] : [`${path} has no sha512`]),
  ];
}

/** The problems of the lock file in a folder. */
export function checkLock(root) {
  return lockProblems(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')));
}
