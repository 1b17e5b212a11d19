import { PictureError } from './picture-error';

/** Runs work, some at once and the rest in the order it came. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets at most `atOnce` works run and at most `waiting` wait.
 *
 * @throws {PictureError} `busy`, from the turns, when all places are taken.
 */
export function turns(limits: { readonly atOnce: number; readonly waiting: number }): Turns {
  const queue: (() => void)[] = [];
  let running = 0;
  const next = (): void => {
    running -= 1;
    queue.shift()?.();
  };
  return async (work) => {
    if (running >= limits.atOnce) {
      if (queue.length >= limits.waiting) throw new PictureError('busy');
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    running += 1;
    try {
      return await work();
    } finally {
      next();
    }
  };
}
