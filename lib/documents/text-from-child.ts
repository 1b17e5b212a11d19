import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DocumentError } from '@/lib/errors';
import type { DocumentFile } from './document';
import { processWide } from './process-wide';
import { turns, type Turns } from './turns';

/** A document that is read in a process of its own. */
export interface ChildWork extends DocumentFile {
  readonly kind: 'html' | 'docx' | 'pdf';
}

/** What a child may take before it is stopped. */
export interface ChildLimits {
  /** Of work, which the child counts itself: on a busy machine a sound file takes longer, no more. */
  readonly workMs: number;
  /** Of memory in use, which the child watches itself. */
  readonly bytes: number;
  /** Until a child that neither works nor ends is stopped from here. */
  readonly waitMs: number;
}

/** What a child found in a document. */
export interface ChildText {
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
}

/** So that the answer is there within 2 s. */
const LIMITS: ChildLimits = { workMs: 1500, bytes: 300_000_000, waitMs: 8000 };

/** Of address space in kilobytes, of which Node alone reserves some two million: a last wall. */
const MOST_ADDRESSES = 3_500_000;
const MOST_ANSWER_BYTES = 64_000_000;
const TOO_MUCH_MEMORY = 70;
const TOO_MUCH_WORK = 72;

/** `ulimit` is refused where a lower limit stands already; that one then holds. */
const SHELL = 'ulimit -v "$1" 2>/dev/null; shift; exec nice -n 5 "$@"';

/** How a child ended: its code or signal, or why it was stopped. */
type End = number | NodeJS.Signals | null | 'late' | 'long' | Error;

/**
 * The text of a document, read in a process of its own that is limited in time and memory:
 * whatever is in the file, the server lives on. Two are read at once.
 *
 * @throws {DocumentError} when the file is damaged, hostile, or needs more than the limits.
 * @throws {BusyError} when too many wait.
 */
export function textFromChild(work: ChildWork, limits: ChildLimits = LIMITS): Promise<ChildText> {
  return childTurns()(() => readInChild(work, limits));
}

function childTurns(): Turns {
  return processWide('document-turns', {
    is: (held): held is Turns => typeof held === 'function',
    make: () => turns({ work: 'documents are being read', atOnce: 2, waiting: 16 }),
  });
}

async function readInChild(work: ChildWork, limits: ChildLimits): Promise<ChildText> {
  const { answer, end } = await runChild(work, limits);
  const parsed = end === 0 ? parseAnswer(answer) : null;
  if (parsed === null) throw stopped(work, { end, limits });
  if ('found' in parsed) {
    const cause = parsed.detail === '' ? undefined : new Error(parsed.detail);
    throw new DocumentError({ file: work.name, ...parsed, cause });
  }
  return parsed;
}

function runChild(
  { kind, bytes }: ChildWork,
  limits: ChildLimits,
): Promise<{ readonly answer: string; readonly end: End }> {
  const child = startChild([kind, String(limits.bytes), String(limits.workMs)]);
  const parts: Buffer[] = [];
  let length = 0;
  let reason: 'late' | 'long' | null = null;
  const stop = (why: 'late' | 'long') => {
    reason ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop('late'), limits.waitMs);
  child.stdout.on('data', (part: Buffer) => {
    parts.push(part);
    length += part.length;
    if (length > MOST_ANSWER_BYTES) stop('long');
  });
  // A child that is gone before it has read everything is told by its end.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  return new Promise((resolve) => {
    const finish = (end: End) => {
      clearTimeout(timer);
      resolve({ answer: Buffer.concat(parts).toString('utf8'), end: reason ?? end });
    };
    child.once('error', finish);
    child.once('close', (code, signal) => finish(code ?? signal));
  });
}

/** Bundling moves the code, never these files, and the bundler must not follow their path. */
function startChild(args: readonly string[]) {
  const file = join(
    /*turbopackIgnore: true*/ process.env.BILATERAL_ROOT ?? process.cwd(),
    'lib',
    'documents',
    'document-child.mjs',
  );
  const command = [process.execPath, file, ...args];
  const [first, rest] =
    process.platform === 'win32'
      ? [process.execPath, command.slice(1)]
      : ['sh', ['-c', SHELL, 'sh', String(MOST_ADDRESSES), ...command]];
  return spawn(first, rest, {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
  });
}

function stopped(
  { name }: ChildWork,
  { end, limits }: { readonly end: End; readonly limits: ChildLimits },
): DocumentError {
  const most = `${limits.workMs / 1000} s and ${limits.bytes / 1e6} MB`;
  return new DocumentError({
    file: name,
    found: stoppedFor(end, limits),
    expected: `one read within ${most}; ${end === 'late' ? 'the machine is busy' : 'it is damaged or hostile'}`,
    cause: end,
  });
}

function stoppedFor(end: End, limits: ChildLimits): string {
  if (end === 'late') return `a document not read after ${limits.waitMs / 1000} s`;
  if (end === TOO_MUCH_WORK) return `a document that takes more than ${limits.workMs / 1000} s`;
  if (end === TOO_MUCH_MEMORY) return `a document that needs more than ${limits.bytes / 1e6} MB`;
  return 'a document that could not be read to its end';
}

type Answer = ChildText | { readonly found: string; readonly expected: string; detail: string };

/** What a child wrote, or `null` when it is not of the form it writes. */
function parseAnswer(text: string): Answer | null {
  const answer = parsed(text);
  if (typeof answer !== 'object' || answer === null) return null;
  const field = (name: string): string | null => {
    const value: unknown = Reflect.get(answer, name);
    return typeof value === 'string' ? value : null;
  };
  const [found, expected, body] = [field('found'), field('expected'), field('text')];
  if (found !== null && expected !== null) {
    return { found, expected, detail: field('detail') ?? '' };
  }
  return body === null ? null : { text: body, title: field('title'), date: field('date') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
