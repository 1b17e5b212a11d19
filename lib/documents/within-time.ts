import { AddressError } from '@/lib/errors';

/** How long a work may take, what it is called in the log, and what ends it earlier. */
export interface TimeLimit {
  readonly ms: number;
  readonly name: string;
  readonly signal?: AbortSignal;
}

/**
 * What a work gives, if in time. When it is not, its signal is aborted, and its own end is not
 * waited for.
 *
 * Node 20 may forget the signals of `AbortSignal.timeout` and `AbortSignal.any` while somebody
 * waits for them; a plain timer it never does.
 *
 * @throws {AddressError} when the time is over or the outer signal is aborted.
 */
export async function withinTime<T>(
  { ms, name, signal }: TimeLimit,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const late = () => controller.abort(new AddressError(`${name} took more than ${ms} ms`));
  const outer = () => controller.abort(new AddressError(`${name} was given up`));
  const timer = setTimeout(late, ms);
  signal?.addEventListener('abort', outer, { once: true });
  if (signal?.aborted) outer();
  const ended = new Promise<never>((_resolve, reject) => {
    const end = () => {
      const reason: unknown = controller.signal.reason;
      reject(reason instanceof Error ? reason : new AddressError(name));
    };
    if (controller.signal.aborted) end();
    controller.signal.addEventListener('abort', end, { once: true });
  });
  try {
    return await Promise.race([ended, begin()]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', outer);
  }

  /** Nothing is begun when there is no time for it. */
  function begin(): Promise<T> {
    return controller.signal.aborted ? ended : work(controller.signal);
  }
}
