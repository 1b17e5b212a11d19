import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../lib/cli/bilateral.mjs', import.meta.url));

/** Where a run of the real command keeps its data, and takes the house's from. */
export interface Folders {
  /** The folder the command is started in. */
  readonly here: string;
  readonly data: string;
  readonly source: string;
}

/** What a run came to. */
export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the real command as a reader would: in another folder, through `bilateral.mjs`. */
export function startBilateral(folders: Folders, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [COMMAND, ...args], {
    cwd: folders.here,
    env: {
      NODE_ENV: 'test',
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      BILATERAL_DATA_DIR: folders.data,
      BILATERAL_SOURCE_DIR: folders.source,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a started command came to, once it has ended. */
export function ended(child: ChildProcess): Promise<Ran> {
  const parts = { out: '', err: '' };
  child.stdout?.on('data', (text: Buffer) => (parts.out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (parts.err += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, ...parts, err: withoutNodeWarning(parts.err) }));
  });
}

/** Runs the real command to its end. */
export function runBilateral(folders: Folders, ...args: readonly string[]): Promise<Ran> {
  return ended(startBilateral(folders, args));
}

/** Runs a line of a shell, in which `bilateral` is the real command. */
export function runShell(folders: Folders, line: string): Promise<Ran> {
  const script = `bilateral() { "${process.execPath}" "${COMMAND}" "$@"; }; ${line}`;
  const child = spawn('bash', ['-c', script], {
    cwd: folders.here,
    env: {
      NODE_ENV: 'test',
      PATH: `${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`,
      BILATERAL_DATA_DIR: folders.data,
      BILATERAL_SOURCE_DIR: folders.source,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child);
}

/** What an old Node is warned of, and what is built at the first start, depends on the machine. */
function withoutNodeWarning(text: string): string {
  const own = /^(Node [\d.]+ has had|Installing the packages|Building the data snapshot|Snapshot )/;
  return text
    .split('\n')
    .filter((line) => !own.test(line))
    .join('\n');
}
