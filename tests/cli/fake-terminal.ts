import type { Stream, Terminal } from '@/lib/cli/command/terminal';

/** A stream that keeps what is written to it. */
export interface FakeStream extends Stream {
  readonly text: () => string;
}

/** A stream in memory; with an error, every write fails with it. */
export function fakeStream(
  parts: { readonly isTerminal?: boolean; readonly columns?: number; readonly fails?: Error } = {},
): FakeStream {
  const written: (string | Uint8Array)[] = [];
  return {
    write: (text) => {
      if (parts.fails !== undefined) return Promise.reject(parts.fails);
      written.push(text);
      return Promise.resolve();
    },
    isTerminal: parts.isTerminal ?? false,
    columns: () => parts.columns ?? 80,
    text: () => written.map((part) => Buffer.from(part).toString()).join(''),
  };
}

/** A terminal in memory of 80 columns. */
export function fakeTerminal(parts: Partial<Terminal> = {}) {
  const out = fakeStream();
  const err = fakeStream();
  const terminal: Terminal = {
    out,
    err,
    width: 80,
    signal: new AbortController().signal,
    ...parts,
  };
  return { terminal, out, err };
}

/** An error as the operating system gives it. */
export function systemError(code: string, parts: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(`${code}: it failed, write`), { code, ...parts });
}
