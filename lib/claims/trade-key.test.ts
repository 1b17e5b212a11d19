import { expect, test } from 'vitest';
import { claim } from '@/tests/builders/claim';
import { groupClaims, pairKey, tradeKey } from './trade-key';

const turnedRound = { reporter: 'PAK', partner: 'AZE' };

test('a turnover is one trade told either way round, a flow is not', () => {
  expect(tradeKey(claim(turnedRound))).toBe(tradeKey(claim()));
  expect(tradeKey(claim({ ...turnedRound, measure: 'exports' }))).not.toBe(
    tradeKey(claim({ measure: 'exports' })),
  );
  expect(pairKey(claim(turnedRound))).toBe('AZE-PAK');
});

test('currency, product and measure are of the key, the period is not', () => {
  expect(tradeKey(claim({ period: '2021' }))).toBe(tradeKey(claim()));
  expect(tradeKey(claim({ currency: 'EUR' }))).not.toBe(tradeKey(claim()));
  expect(tradeKey(claim({ product: 'rice' }))).not.toBe(tradeKey(claim()));
});

test('groupClaims() keeps the order of each group', () => {
  const groups = groupClaims([3, 1, 2, 5], (one) => (one % 2 === 0 ? 'even' : 'odd'));
  expect([...groups]).toEqual([
    ['odd', [3, 1, 5]],
    ['even', [2]],
  ]);
});
