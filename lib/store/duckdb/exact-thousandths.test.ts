import { expect, test } from 'vitest';
import { exactThousandths } from './exact-thousandths';

test.each([
  ['0', 0],
  ['1', 1000],
  ['-1.5', -1500],
  ['0.001', 1],
  ['1.5000000', 1500],
  ['999999999999.999', 999_999_999_999_999],
])('exactThousandths(%s) is %d', (text, expected) => {
  expect(exactThousandths(text)).toBe(expected);
});

test.each(['0.0001', '1000000000000.999', '1e3', 'x', '1.2.3'])(
  'exactThousandths(%s) is null',
  (text) => {
    expect(exactThousandths(text)).toBeNull();
  },
);

test('exactThousandths(null) is null', () => {
  expect(exactThousandths(null)).toBeNull();
});
