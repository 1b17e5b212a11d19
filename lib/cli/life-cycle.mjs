import { watchAncestors } from './ancestors.mjs';
import { stopChildren } from './children.mjs';

const EVERY_MS = 250;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const lastActs = [];
let isStopping = false;

/**
 * Makes a stop signal, or the end of the process that started us, end
 * everything started from here and then this process.
 *
 * npm does not pass SIGTERM on to a script behind a shell, so its end is looked for.
 *
 * @param {number} exitCode what the process ends with when it is stopped
 */
export function stopWithStarter(exitCode) {
  const isOrphan = watchAncestors();
  for (const signal of SIGNALS) process.on(signal, () => void stop(exitCode));
  setInterval(() => isOrphan() && void stop(exitCode), EVERY_MS).unref();
}

/**
 * Adds an act, at once and without waiting, to what is done before the process ends on a stop.
 *
 * @param {() => void} act
 */
export function onStop(act) {
  lastActs.push(act);
}

/**
 * Waits for ever when a stop is under way, so that a command ended by it is not
 * reported as failed; returns at once otherwise.
 */
export async function unlessStopping() {
  if (isStopping) await new Promise(() => {});
}

async function stop(exitCode) {
  if (isStopping) return;
  isStopping = true;
  try {
    await stopChildren();
  } finally {
    for (const act of lastActs) act();
    process.exit(exitCode);
  }
}
