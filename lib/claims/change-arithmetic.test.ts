import { expect, test } from 'vitest';
import { statement } from '@/tests/builders/held-records';
import { year } from '@/tests/builders/read-claim';
import { changeArithmetic } from './change-arithmetic';
import type { ReadClaim } from './read/read-claim';

const level = (part: Partial<ReadClaim>) =>
  statement({ value: '4.06', changePct: '9', quote: 'up 9 % to 4.06', ...part }, 'level');
const base = (value: string, part: Partial<ReadClaim> = {}) =>
  statement({ value, period: year('2019'), ...part }, 'base');

test('up 9 % to 4.06 fits its base of 3.72', () => {
  expect(changeArithmetic([level({}), base('3.72')])).toEqual([
    {
      kind: 'base + change = level',
      result: 'consistent',
      claimIds: ['base', 'level'],
      period: '2020',
      words: '3.72 + 9 % = 4.06',
    },
  ]);
});

test.each([
  ['3.71', '9', 'consistent'],
  ['3.7', '9', 'consistent'],
  ['3.85', '9', 'inconsistent'],
  ['3.5', '9', 'inconsistent'],
  ['4.46', '-9', 'consistent'],
  ['3.72', '-9', 'inconsistent'],
])('from %s by %s to 4.06 is %s', (value, changePct, result) => {
  expect(changeArithmetic([base(value), level({ changePct })])[0]?.result).toBe(result);
});

test('a fall and a change that does not fit are written as such', () => {
  expect(changeArithmetic([base('3.72'), level({ changePct: '-9' })])[0]?.words).toBe(
    '3.72 − 9 % ≠ 4.06',
  );
});

test('a ratio is read to its own digits', () => {
  const doubled = level({ changePct: '110', quote: 'rose 2.1 times to 4.06' });
  expect(changeArithmetic([base('1.9'), doubled])[0]?.result).toBe('consistent');
});

test('a deficit that widened grew', () => {
  const deficit = level({ flow: 'balance', value: '-4.06' });
  expect(changeArithmetic([base('-3.72', { flow: 'balance' }), deficit])[0]).toMatchObject({
    result: 'consistent',
    words: '3.72 + 9 % = 4.06',
  });
  expect(changeArithmetic([base('3.72', { flow: 'balance' }), deficit])).toEqual([]);
});

test('an increment leads from the base to the level', () => {
  const rose = (changeAmount: string) => level({ changePct: null, changeAmount });
  expect(changeArithmetic([base('3.72'), rose('340000')])).toMatchObject([
    { kind: 'base + increment = level', result: 'consistent', words: '3.72 + 0.34 = 4.06' },
  ]);
  expect(changeArithmetic([base('3.72'), rose('-340000')])[0]).toMatchObject({
    result: 'inconsistent',
    words: '3.72 − 0.34 ≠ 4.06',
  });
  expect(changeArithmetic([base('3.72'), rose('300000')])[0]?.result).toBe('consistent');
  expect(changeArithmetic([base('3.72'), rose('0')])[0]?.result).toBe('inconsistent');
});

test('an increment on the month before and one of a balance are left aside', () => {
  const monthly = level({ changePct: null, changePreviousPct: '2', changeAmount: '9000000' });
  expect(changeArithmetic([base('3.72'), monthly])).toEqual([]);
  const deficit = level({ flow: 'balance', changePct: null, changeAmount: '9000000' });
  expect(changeArithmetic([base('3.72', { flow: 'balance' }), deficit])).toEqual([]);
});

test('without a base of the same trade, or of a target, there is nothing to check', () => {
  expect(changeArithmetic([level({})])).toEqual([]);
  expect(changeArithmetic([level({}), base('9', { flow: 'exports' })])).toEqual([]);
  expect(changeArithmetic([level({}), base('9', { partner: 'TUR' })])).toEqual([]);
  expect(changeArithmetic([level({}), base('9', { currency: 'EUR' })])).toEqual([]);
  expect(changeArithmetic([level({ status: 'target' }), base('9')])).toEqual([]);
  expect(changeArithmetic([level({ period: null }), base('9')])).toEqual([]);
});
