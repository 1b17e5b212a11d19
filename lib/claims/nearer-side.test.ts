import { expect, test } from 'vitest';
import { claim } from '@/tests/builders/claim';
import { recordOf } from '@/tests/builders/record';
import { nearerSide } from './nearer-side';
import { verdict } from './verdict';

const verdicts = (printed: string, own: string | null, partner: string) => {
  const records = [
    recordOf({ figures: [['2020', own, '1']] }),
    recordOf({ reporter: 'PAK', partner: 'AZE', figures: [['2020', '1', partner]] }),
  ];
  const stated = claim({ measure: 'exports', printed });
  return ['AZE', 'PAK'].map((side) => verdict({ claim: stated, records, side, vintage: '1' }));
};

test('nearerSide(verdicts) is the country whose record is closer', () => {
  expect(nearerSide(verdicts('5', '2000000', '11000000'))).toBe('AZE');
  expect(nearerSide(verdicts('9', '2000000', '11000000'))).toBe('PAK');
});

test('a claim that agrees with one record is nearer to it', () => {
  expect(nearerSide(verdicts('1.6', '1657574', '920043'))).toBe('AZE');
});

test('neither is nearer when both are equally far, or when nothing differs', () => {
  expect(nearerSide(verdicts('5', '2000000', '8000000'))).toBeNull();
  expect(nearerSide(verdicts('5', '5100000', '5200000'))).toBeNull();
});

test('one record alone is not nearer', () => {
  expect(nearerSide(verdicts('5', null, '1'))).toBeNull();
  expect(nearerSide([])).toBeNull();
});
