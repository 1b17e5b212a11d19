import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { plainMillionths } from './plain-millionths';

test('millionths are written as a plain decimal', () => {
  expect(plainMillionths(null)).toBeNull();
  expect(plainMillionths(0n)).toBe('0');
  expect(plainMillionths(-100_000_000n)).toBe('-100');
  expect(plainMillionths(-1n)).toBe('-0.000001');
  expect(plainMillionths(9_007_199_254_740_993_000_000n)).toBe('9007199254740993');
  expect(plainMillionths(9_007_199_254_740_993n)).toBe('9007199254.740993');
});

test('they are the same number, whatever its size', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 37n), 10n ** 37n), fc.nat(30), (large, cut) => {
      const millionths = large / 10n ** BigInt(cut);
      expect(plainMillionths(millionths)).toBe(new Big(String(millionths)).div(1e6).toFixed());
    }),
  );
});
