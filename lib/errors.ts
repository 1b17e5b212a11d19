/** The store cannot answer: its snapshot is absent, damaged or locked. Names the query, never SQL. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly query: string;
  constructor(query: string, options: { readonly cause?: unknown; readonly detail?: string } = {}) {
    super(`The store could not answer "${query}"${options.detail ? `: ${options.detail}` : ''}`, {
      cause: options.cause,
    });
    this.query = query;
  }
}

/** A file does not say what it must: names file, place, value and what was expected. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  constructor(problem: {
    readonly file: string;
    readonly line?: number;
    readonly column?: string;
    readonly value?: string;
    readonly expected: string;
  }) {
    const place = [
      problem.file,
      problem.line === undefined ? null : `line ${problem.line}`,
      problem.column === undefined ? null : `column "${problem.column}"`,
    ].filter((part) => part !== null);
    const found = problem.value === undefined ? '' : `found "${problem.value.slice(0, 80)}", `;
    super(`${place.join(', ')}: ${found}expected ${problem.expected}`);
    this.file = problem.file;
    this.line = problem.line ?? null;
    this.column = problem.column ?? null;
  }
}

/** A text cannot be read for claims: it is too long or its date is none. Says which. */
export class TextError extends Error {
  override readonly name = 'TextError';
}
