import { expect, test } from 'vitest';

import { exactNumber, isHeldExactly, timesPowerOfTen } from './exact-number';

test('exactNumber(text) is the shortest text of exactly that number', () => {
  const texts = [
    '0',
    '1200.50',
    '1.2e3',
    '-5.0',
    '12E-4',
    '0.000',
    '123456789012345678901234567890',
  ];

  expect(texts.map(exactNumber)).toEqual([
    '0',
    '1200.5',
    '1200',
    '-5',
    '0.0012',
    '0',
    '123456789012345678901234567890',
  ]);
});

test('exactNumber(text) is absent for all that is no number', () => {
  const texts = ['', '+5', '007', '1,5', ' 1', '1_000', '0x10', 'NaN', 'inf', '.5', '5.', '1e400'];

  expect(texts.map(exactNumber)).toEqual(texts.map(() => null));
});

test('timesPowerOfTen(value, power) moves the point and loses no digit', () => {
  expect(timesPowerOfTen('5170.319', -3)).toBe('5.170319');
  expect(timesPowerOfTen('-0.25', 6)).toBe('-250000');
  expect(timesPowerOfTen('0', -6)).toBe('0');
  expect(timesPowerOfTen('7', 0)).toBe('7');
});

test('isHeldExactly(value) is false beyond six decimals or thirty digits', () => {
  expect(isHeldExactly('0.000001')).toBe(true);
  expect(isHeldExactly('0.0000001')).toBe(false);
  expect(isHeldExactly('1234567890123456789012345678901')).toBe(false);
});
