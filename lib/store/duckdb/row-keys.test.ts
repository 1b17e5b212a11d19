import { expect, test } from 'vitest';

import { periodKey, periodOfKey, productKey, productOfKey } from './row-keys';

test('products and periods come back from their numbers as they went in', () => {
  for (const product of ['TOTAL', '01', '97', '0101', '9706', '010121', '970600']) {
    expect(productOfKey(productKey(product))).toBe(product);
  }
  const periods = [
    ['A', '0987'],
    ['A', '2020'],
    ['Q', '2020-Q4'],
    ['M', '2020-01'],
    ['M', '2020-12'],
  ] as const;
  for (const [frequency, period] of periods) {
    const key = periodKey(frequency, period);
    expect(key === null ? null : periodOfKey(key)).toBe(period);
  }
});

test.each([-1, 202_013, 202_020, 202_025, 1_000_000])('%s is the number of no period', (key) => {
  expect(() => periodOfKey(key)).toThrow(`period has no such key: ${key}`);
});
