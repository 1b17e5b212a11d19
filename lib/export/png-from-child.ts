import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { projectFile } from './font-files';
import { PictureError } from './picture-error';

/** What the child draws. */
export interface ChildWork {
  readonly svg: string;
  readonly scale: number;
  readonly fontFiles: readonly string[];
}

/** What a child may take before it is stopped. */
export interface ChildLimits {
  readonly milliseconds: number;
  /** Of address space, of which Node alone reserves about one million. */
  readonly kilobytes: number;
}

/** A picture of 34 Mpx takes about 3 s and 0.6 GB here. */
const LIMITS: ChildLimits = { milliseconds: 20_000, kilobytes: 3_500_000 };

/** `ulimit` is refused where a lower limit stands already; that one then holds. */
const SHELL = 'ulimit -v "$1" 2>/dev/null; shift; exec nice -n 10 "$@"';

/**
 * A PNG drawn in a process of its own, limited in time and memory: whatever happens there, the
 * server lives on.
 *
 * @throws {PictureError} `timed out` or `stopped` when the process ended without a picture.
 */
export async function pngFromChild(work: ChildWork, limits: ChildLimits = LIMITS): Promise<Buffer> {
  const child = startChild(limits);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, limits.milliseconds);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) =>
      resolve(code === 0 ? '' : `ended with ${code ?? signal}`),
    );
  });
  // A child that is gone before it has read everything is told by its end.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(work));
  try {
    const [png, detail] = await Promise.all([buffer(child.stdout), ended]);
    if (isLate) throw new PictureError('timed out', { detail: `after ${limits.milliseconds} ms` });
    if (detail !== '' || png.length === 0) throw new PictureError('stopped', { detail });
    return png;
  } finally {
    clearTimeout(timer);
  }
}

function startChild(limits: ChildLimits) {
  const command = [
    process.execPath,
    '--max-old-space-size=256',
    projectFile('lib', 'export', 'png-child.mjs'),
  ];
  const [file, args] =
    process.platform === 'win32'
      ? [process.execPath, command.slice(1)]
      : ['sh', ['-c', SHELL, 'sh', String(limits.kilobytes), ...command]];
  return spawn(file, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
  });
}
