import { processParent } from './process-facts.mjs';

/**
 * A question that answers whether one of our starters is gone: the parent, or
 * the grandparent when npm started us through a shell, which outlives npm.
 *
 * The grandparent is known on Linux only; elsewhere the parent alone counts.
 *
 * @returns {() => boolean}
 */
export function watchAncestors() {
  const parent = process.ppid;
  const hasShell = process.env.npm_lifecycle_event !== undefined;
  const grandparent = hasShell ? processParent(parent) : null;
  return () =>
    process.ppid !== parent || (grandparent !== null && processParent(parent) !== grandparent);
}
