import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const WATCH_PARENT = new URL('./watch-parent.mjs', import.meta.url).href;
const GRACE_MS = 3000;
const isWindows = process.platform === 'win32';
const running = new Set();

/**
 * Starts a command in a process group of its own, so that it can be ended
 * together with everything it started. A Node command also watches us.
 *
 * With `output: 'stderr'` all it writes goes to our standard error.
 *
 * @param {{command: string, args: readonly string[], cwd: string, env: Record<string, string>, output?: 'inherit' | 'pipe' | 'stderr', input?: 'ignore' | 'inherit'}} options
 * @returns {import('node:child_process').ChildProcess}
 */
export function startChild({ command, args, cwd, env, output = 'inherit', input = 'ignore' }) {
  const out = output === 'stderr' ? process.stderr : output;
  const isNode = command === process.execPath;
  const child = spawn(command, isNode ? ['--import', WATCH_PARENT, ...args] : [...args], {
    cwd,
    env,
    stdio: [input, out, out],
    detached: !isWindows,
    shell: isWindows && !isNode,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end. The exit code is 1 when it could not start or was
 * killed; with `output: 'pipe'` what it wrote is returned, in order of arrival.
 *
 * @param {Parameters<typeof startChild>[0]} options
 * @returns {Promise<{code: number, text: string}>}
 */
export async function runChild(options) {
  const child = startChild(options);
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  try {
    const [code] = await once(child, 'close');
    return { code: code ?? 1, text: Buffer.concat(chunks).toString() };
  } catch (error) {
    return { code: 1, text: `${options.command}: ${error.message}\n` };
  }
}

/**
 * Ends a child and everything it started: asked first, forced after three seconds.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopChild(child) {
  if (child.pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    signalGroup(child.pid, 'SIGTERM');
    const force = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS);
    await gone;
    clearTimeout(force);
  }
  signalGroup(child.pid, 'SIGKILL');
}

/**
 * Sends a signal to a child and everything it started.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function endChild(child, signal) {
  if (child.pid === undefined) return;
  if (signal === 'SIGKILL') signalGroup(child.pid, signal);
  else child.kill(signal);
}

/** Ends every command still running. */
export async function stopChildren() {
  await Promise.all([...running].map(stopChild));
}

function signalGroup(pid, signal) {
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}
