/** How a command was ended before it was done, and what its process ends with. */
const EXITS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The command was stopped from outside, or took longer than it may. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly code: 'interrupted' | 'timeout';
  readonly exit: number;
  constructor(message: string, code: Interrupted['code'], exit: number) {
    super(message);
    this.code = code;
    this.exit = exit;
  }
}

/** A signal that ends with `Interrupted` when the process is asked to stop. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () =>
      controller.abort(new Interrupted('it was interrupted', 'interrupted', EXITS[signal])),
    );
  }
  return controller.signal;
}

/** The same signal, which ends by itself after that many seconds, and what takes its clock away. */
export function withTimeLimit(
  signal: AbortSignal,
  seconds: number,
): { readonly signal: AbortSignal; readonly end: () => void } {
  const late = new AbortController();
  const stop = () => late.abort(new Interrupted(`it took longer than ${seconds} s`, 'timeout', 1));
  const timer = setTimeout(stop, seconds * 1000);
  return { signal: AbortSignal.any([signal, late.signal]), end: () => clearTimeout(timer) };
}
