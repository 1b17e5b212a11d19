/** The store cannot answer: its snapshot is absent, damaged or locked. Names the query, never SQL. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly query: string;
  /** What is wrong, in words; `null` where nothing more is known. */
  readonly detail: string | null;
  constructor(query: string, options: { readonly cause?: unknown; readonly detail?: string } = {}) {
    super(`The store could not answer "${query}"${options.detail ? `: ${options.detail}` : ''}`, {
      cause: options.cause,
    });
    this.query = query;
    this.detail = options.detail ?? null;
  }
}

/** What is wrong with a file, and where. */
export interface FileProblem {
  readonly file: string;
  /** Line of a text, row of a sheet, record of a list; from 1. */
  readonly line?: number;
  /** The column by its name. */
  readonly column?: string;
  /** The column by its place, from 1. */
  readonly columnNumber?: number;
  readonly value?: string;
  readonly expected: string;
  /** What the operator can do about it. */
  readonly hint?: string;
}

/** A file does not say what it must: names file, place, value, what was expected, and a hint. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly problem: FileProblem;
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  constructor(problem: FileProblem) {
    super(inWords(problem));
    this.problem = problem;
    this.file = problem.file;
    this.line = problem.line ?? null;
    this.column = problem.column ?? null;
  }
}

function inWords({ file, line, column, columnNumber, value, expected, hint }: FileProblem): string {
  const named = column === undefined ? null : `column "${column}"`;
  const place = [
    file,
    line === undefined ? null : `line ${line}`,
    columnNumber === undefined
      ? named
      : `column ${columnNumber}${column === undefined ? '' : ` ("${column}")`}`,
  ].filter((part) => part !== null);
  const found = value === undefined ? '' : `found "${printable(value)}", `;
  return `${place.join(', ')}: ${found}expected ${expected}${hint === undefined ? '' : `. ${hint}`}`;
}

/** At most so many characters, with control characters and bidirectional marks spelled out. */
function printable(text: string, most = 80): string {
  const short = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  const spelled = (sign: string) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`;
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, spelled);
}

/** The folder of the snapshots, or a vintage in it, cannot be used as was asked. One plain line. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly folder: string;
  constructor(folder: string, problem: string, options: { readonly cause?: unknown } = {}) {
    super(`${printable(folder, 400)}: ${problem}`, options);
    this.folder = folder;
  }
}

/** A vintage that was asked for by name cannot be shown, and why. */
export class VintageError extends Error {
  override readonly name = 'VintageError';
  readonly vintage: string;
  /** `removed`: it was in force once. `damaged`: it is here and cannot be trusted. */
  readonly reason: 'unknown' | 'removed' | 'damaged';
  constructor(
    vintage: string,
    reason: VintageError['reason'],
    options: { readonly cause?: unknown } = {},
  ) {
    const why = { unknown: 'is not known', removed: 'is no longer kept', damaged: 'is damaged' };
    super(`Vintage ${vintage} ${why[reason]}`, options);
    this.vintage = vintage;
    this.reason = reason;
  }
}

/** A text cannot be read for claims: it is too long or its date is none. Says which. */
export class TextError extends Error {
  override readonly name = 'TextError';
}

/** What a reader brought is no text that can be read: names it, what was found and what was expected. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly file: string;
  readonly found: string;
  readonly expected: string;
  constructor(problem: {
    readonly file: string;
    readonly found: string;
    readonly expected: string;
    readonly cause?: unknown;
  }) {
    // A name is a stranger's text: neither control characters nor a page of it.
    const file = problem.file.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').slice(0, 80);
    super(`${file}: found ${problem.found}, expected ${problem.expected}`, {
      cause: problem.cause,
    });
    this.file = file;
    this.found = problem.found;
    this.expected = problem.expected;
  }
}

/** An address gave no article. The message is always the same; `detail` is for the log alone. */
export class AddressError extends Error {
  override readonly name = 'AddressError';
  readonly detail: string;
  constructor(detail: string, options: { readonly cause?: unknown } = {}) {
    super(
      'The address could not be read. It must be a public web page of plain text or HTML, at most 2 MB, that answers within 10 seconds',
      { cause: options.cause },
    );
    this.detail = detail;
  }
}

/** More was asked for at once, or in a minute, than is done; it may be asked again later. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
  readonly seconds: number;
  constructor(work: string, seconds: number) {
    super(`Too much at once: ${work}; try again in ${seconds} s`);
    this.seconds = seconds;
  }
}
