import { BusyError } from '@/lib/errors';

/** Runs work, some at once and the rest in the order it came. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** How many works run, and how many may wait for that; `work` names them to who has to come again. */
export interface TurnLimits {
  readonly work: string;
  readonly atOnce: number;
  readonly waiting: number;
}

/**
 * Lets at most `atOnce` works run and at most `waiting` wait.
 *
 * @throws {BusyError} from the turns, when all places are taken.
 */
export function turns({ work: name, atOnce, waiting }: TurnLimits): Turns {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < atOnce) {
      running += 1;
    } else {
      if (queue.length >= waiting) throw new BusyError(name, 5);
      // Whoever ends hands its place on, so that nobody who comes now takes it first.
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
