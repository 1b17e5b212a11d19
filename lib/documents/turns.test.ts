import { expect, test } from 'vitest';
import { BusyError } from '@/lib/errors';
import { turns } from './turns';

test('turns(limits) lets so many run, so many wait, and refuses the rest', async () => {
  const ends: (() => void)[] = [];
  const begun: string[] = [];
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  const inTurn = turns({ work: 'tests are run', atOnce: 2, waiting: 1 });
  const all = ['a', 'b', 'c'].map((name) => inTurn(work(name)));
  await expect(inTurn(work('d'))).rejects.toThrow(BusyError);
  expect(begun).toEqual(['a', 'b']);
  ends.shift()?.();
  await all[0];
  expect(begun).toEqual(['a', 'b', 'c']);
  ends.forEach((end) => end());
  await Promise.all(all);
});

test('turns(limits) gives the place of a failed work to the next', async () => {
  const inTurn = turns({ work: 'tests are run', atOnce: 1, waiting: 1 });
  const failed = inTurn(() => Promise.reject(new Error('broken')));
  const next = inTurn(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
