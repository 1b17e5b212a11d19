import { expect, test } from 'vitest';
import { BusyError } from '@/lib/errors';
import { clientRate } from './client-rate';

test('clientRate(limits) lets each client call so often in any minute', () => {
  let time = 0;
  const rate = clientRate({ work: 'tests were run', perMinute: 2, now: () => time });
  rate('a');
  time = 30_000;
  rate('a');
  rate('b');
  expect(() => rate('a')).toThrow('Too much at once: tests were run; try again in 30 s');
  time = 60_001;
  rate('a');
  expect(() => rate('a')).toThrow(BusyError);
});

test('clientRate(limits) forgets the oldest of too many clients', () => {
  const rate = clientRate({ work: 'tests were run', perMinute: 1, now: () => 1 });
  Array.from({ length: 10_001 }, (_, at) => rate(`client ${at}`));
  expect(() => rate('client 0')).not.toThrow();
  expect(() => rate('client 10000')).toThrow(BusyError);
});
