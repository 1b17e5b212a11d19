/** A stream that a command writes to. */
export interface Stream {
  /** Resolves when it is written; fails with the system's error. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly isTerminal: boolean;
  /** Characters of a line now. */
  readonly columns: () => number;
}

/** What surrounds a command. */
export interface Terminal {
  readonly out: Stream;
  readonly err: Stream;
  /** Characters of a line of text. */
  readonly width: number;
  /** Ends with the signal that interrupts the command. */
  readonly signal: AbortSignal;
}

const USUAL_COLUMNS = 80;
const WIDEST = 100;

/** The process's own streams, and the given signal. */
export function processTerminal(signal: AbortSignal): Terminal {
  const out = streamOf(process.stdout, 'standard output');
  return {
    out,
    err: streamOf(process.stderr, 'standard error'),
    width: out.isTerminal ? Math.max(40, Math.min(WIDEST, out.columns())) : USUAL_COLUMNS,
    signal,
  };
}

function streamOf(stream: NodeJS.WriteStream, name: string): Stream {
  // The callback of the write tells of it; unheard, the event would end the process.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) reject(Object.assign(error, { path: name }));
          else resolve();
        });
      }),
    isTerminal: stream.isTTY,
    columns: () => (stream.isTTY ? stream.getWindowSize()[0] : USUAL_COLUMNS),
  };
}
