import { readFileSync } from 'node:fs';

const START_TIME = 19;

/**
 * When a process was born, as text to compare; `null` where it cannot be known.
 *
 * @param {number} pid
 * @returns {string | null}
 */
export function processBirth(pid) {
  return statFields(pid)?.[START_TIME] ?? null;
}

/**
 * The parent of a process; `null` where it cannot be known.
 *
 * @param {number} pid
 * @returns {number | null}
 */
export function processParent(pid) {
  const fields = statFields(pid);
  return fields === null ? null : Number(fields[1]);
}

/** Linux tells; what follows the name counts, for the name, in brackets, may hold anything. */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
