import type { Answer, Command } from './command';
import { failureOf, type Failure } from './failure';
import type { Terminal } from './terminal';

/** What is held, as errors of commands that would have changed it say. */
export interface HeldState {
  readonly vintage: string;
  readonly rows: number;
}

/** What an execution needs to know of the world. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** What is held now; `null` when nothing is, or it cannot be told. */
  readonly held: () => Promise<HeldState | null>;
}

/**
 * Carries a command out, writes what it has to say, and returns the exit code. With `--json`
 * standard output gets one document whatever happens, and nothing else.
 */
export async function execute(
  command: Command,
  args: readonly string[],
  { terminal, held }: Surroundings,
): Promise<number> {
  const isJson = args.includes('--json');
  try {
    const work = command.answer(args, terminal);
    const answer = await (command.endsItself ? work : unlessStopped(work, terminal.signal));
    await terminal.out.write(written(answer, isJson));
    return 0;
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    const failure = failureOf(error);
    const state = command.writes ? await held() : null;
    await tell({ command, failure, state, isJson, terminal });
    return failure.exit;
  }
}

/** The work's outcome, or the reason of the signal when that comes first. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(failedBy(signal)), { once: true });
    work.then(resolve, reject);
  });
}

function failedBy(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new Error('it was stopped');
}

function written({ words, json, bytes }: Answer, isJson: boolean): string | Uint8Array {
  if (bytes !== undefined) return bytes;
  if (isJson && json !== undefined) return `${JSON.stringify(json, null, 2)}\n`;
  return words.length === 0 ? '' : `${words.join('\n')}\n`;
}

interface Telling {
  readonly command: Command;
  readonly failure: Failure;
  readonly state: HeldState | null;
  readonly isJson: boolean;
  readonly terminal: Terminal;
}

async function tell({ command, failure, state, isJson, terminal }: Telling): Promise<void> {
  const called = ['bilateral', command.text.name].filter((part) => part !== '').join(' ');
  const lines = [`${called}: ${failureWords(command, failure, state)}`];
  if (failure.exit === 2) lines.push(`npx ${called} --help tells how it is used.`);
  const { code, message, details } = failure;
  const database = command.writes ? { database: 'unchanged', vintage: state?.vintage ?? null } : {};
  const error = { code, message, ...details, ...database };
  try {
    if (isJson) await terminal.out.write(`${JSON.stringify({ error }, null, 2)}\n`);
    else await terminal.err.write(`${lines.join('\n')}\n`);
  } catch (broken) {
    // Nobody is left to be told, or nothing can be written: the exit code says it.
    if (!(broken instanceof Error)) throw broken;
  }
}

function failureWords(command: Command, failure: Failure, state: HeldState | null): string {
  const { message } = failure;
  if (!command.writes || failure.exit === 2) return message;
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  const change = command.text.name === 'import' ? 'Nothing was imported' : 'Nothing has changed';
  if (state === null) return `${sentence} ${change}.`;
  const rows = new Intl.NumberFormat('en').format(state.rows);
  return `${sentence} ${change}; the data is still at vintage ${state.vintage} (${rows} rows).`;
}

/** True when whoever read our output has left, as `head` does: it had what it wanted. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
