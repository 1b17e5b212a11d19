import { FileError } from '@/lib/errors';
import { Interrupted } from './interruption';
import { UsageError } from './usage-error';

/** Why a command was not done: in words, for machines, and as an exit code. */
export interface Failure {
  readonly exit: number;
  /** What kind of failure: `usage`, `file`, `interrupted`, `timeout`, `failed`, or an error's code. */
  readonly code: string;
  readonly message: string;
  /** Further facts for `--json`. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** What an error means to who gave the command. Never a stack: whatever it was, it is one sentence. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UsageError) return failure(error.message, 'usage', 2);
  if (error instanceof Interrupted) return failure(error.message, error.code, error.exit);
  if (error instanceof FileError) {
    return { ...failure(placed(error), 'file'), details: fileDetails(error) };
  }
  if (!(error instanceof Error)) return failure('it failed, and does not say why');
  return systemFailure(error) ?? failure(error.message, kebab(error.name));
}

/** The parts of a file's problem for machines; `null` for what is not known. */
export function fileDetails({ problem }: FileError): Readonly<Record<string, unknown>> {
  const { file, line, column, columnNumber, value, expected, hint } = problem;
  return {
    file,
    line: line ?? null,
    column: column ?? null,
    columnNumber: columnNumber ?? null,
    value: value === undefined ? null : value.slice(0, 80),
    expected,
    hint: hint ?? null,
  };
}

/** The message with its place set off from the file, as compilers do: `a.csv: line 3, column 5: …`. */
function placed({ message, file }: FileError): string {
  return message.startsWith(`${file}, `) ? `${file}: ${message.slice(file.length + 2)}` : message;
}

function failure(message: string, code = 'failed', exit = 1): Failure {
  return { exit, code, message: message.replace(/\s+$/, ''), details: {} };
}

/** What the operating system's own codes mean; the file is named where the system names it. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is no folder',
  EMFILE: 'too many files are open',
  EIO: 'the disk failed',
};

function systemFailure(error: Error): Failure | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const words = code === null ? undefined : SYSTEM[code];
  if (code === null || words === undefined) return null;
  const path = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return failure(`${path}${words}`, code);
}

/** `StoreError` → `store`, so that machines need not know our classes. */
function kebab(name: string): string {
  const plain = name.replace(/Error$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  return plain === '' ? 'failed' : plain.toLowerCase();
}
