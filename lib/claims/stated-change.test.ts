import { expect, test } from 'vitest';
import { percentClaim } from '@/tests/builders/read-claim';
import { percentOf, statedChange } from './stated-change';

test.each<[quote: string, percent: string, printed: string, isRatio: boolean]>([
  ['up 9 percent', '9', '9', false],
  ['grew by 110%', '110', '110', false],
  ['increased 2.1 times', '110', '2.1', true],
  ['a 2.1-fold rise', '110', '2.1', true],
  ['doubled', '100', '2.0', true],
  ['nearly threefold', '200', '3.0', true],
  ['halved', '-50', '0.5', true],
  ['fell 50 per cent', '-50', '-50', false],
  ['up 9.5 percent, three times as fast', '9.5', '9.5', false],
  ['to $13.2 million', '100', '2.0', true],
  ['to $13.2 million', '-50', '-50', false],
])('statedChange() of "%s" is %s as %s', (quote, percent, printed, isRatio) => {
  expect(statedChange(percentClaim({ quote }), percent)).toEqual({
    figure: { printed, scale: '1' },
    isRatio,
  });
});

test.each<[part: string, whole: string, decimals: number, percent: string | null]>([
  ['-2816126', '14440948', 2, '-19.5'],
  ['1', '3', 2, '33.33'],
  ['0', '3', 2, '0'],
  ['1', '0', 2, null],
])('percentOf(%s, %s, %s) is %s', (part, whole, decimals, percent) => {
  expect(percentOf(part, whole, decimals)).toBe(percent);
});
