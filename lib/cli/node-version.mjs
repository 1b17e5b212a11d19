// Plain old syntax and no imports: a Node too old for the rest must still be able to read this file.

const OLDEST = [20, 20, 0];
const END_OF_LIFE = {
  20: '2026-04-30',
  21: '2024-06-01',
  22: '2027-04-30',
  23: '2025-06-01',
  24: '2028-04-30',
  25: '2026-06-01',
  26: '2029-04-30',
};

/**
 * What to say about a Node version on a day (`YYYY-MM-DD`): `refusal` when the
 * product cannot run on it, `warning` when it no longer gets security fixes.
 *
 * Both are one line or `null`. A major without a known end is not warned of.
 *
 * @param {string} version as in `process.versions.node`
 * @param {string} today
 * @returns {{refusal: string | null, warning: string | null}}
 */
export function judgeNode(version, today) {
  const parts = version.split('.').map(Number);
  if (isOlder(parts, OLDEST)) {
    const refusal = `Node ${version} is too old: Bilateral needs Node ${OLDEST.join('.')} or newer.`;
    return { refusal: refusal, warning: null };
  }
  const end = END_OF_LIFE[parts[0]];
  if (end === undefined || today <= end) return { refusal: null, warning: null };
  const warning = `Node ${version} has had no security fixes since ${end}; Node 24 is the safer choice.`;
  return { refusal: null, warning: warning };
}

function isOlder(version, oldest) {
  for (let i = 0; i < oldest.length; i += 1) {
    if (version[i] !== oldest[i]) return version[i] < oldest[i];
  }
  return false;
}

/** Ends the process with one line when this Node is too old; warns in one line when it is past its end of life. */
export function requireNode() {
  const verdict = judgeNode(process.versions.node, new Date().toISOString().slice(0, 10));
  if (verdict.refusal !== null) {
    console.error(verdict.refusal);
    process.exit(1);
  }
  if (verdict.warning !== null) console.warn(verdict.warning);
}
