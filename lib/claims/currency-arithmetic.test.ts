import { expect, test } from 'vitest';
import { statement } from '@/tests/builders/held-records';
import { year } from '@/tests/builders/read-claim';
import { currencyArithmetic } from './currency-arithmetic';
import type { ReadClaim } from './read/read-claim';

const twice = (id: string, dollars: string, euros: string, part: Partial<ReadClaim> = {}) =>
  statement(
    {
      value: dollars,
      otherCurrencies: [{ value: euros, scale: '1000000', currency: 'EUR' }],
      ...part,
    },
    id,
  );

test('two amounts at rates that do not go together are doubtful', () => {
  expect(
    currencyArithmetic([twice('c1', '11.00', '10.00'), twice('c2', '22.00', '30.00')]),
  ).toEqual([
    {
      kind: 'one rate of exchange',
      result: 'inconsistent',
      claimIds: ['c1', 'c2'],
      period: '2020',
      words: '10.00 EUR = 11.00 USD ≠ 30.00 EUR = 22.00 USD',
    },
  ]);
});

test('rates within 2 percent, or within the printed digits, are not told', () => {
  const first = twice('c1', '11.00', '10.00');
  expect(currencyArithmetic([first, twice('c2', '22.40', '20.00')])).toEqual([]);
  expect(currencyArithmetic([first, twice('c2', '22.60', '20.00')])).toHaveLength(1);
  expect(currencyArithmetic([first, twice('c2', '2', '2')])).toEqual([]);
});

test('a rate is the same told from either currency', () => {
  const turned = twice('c2', '30.00', '11.00', {
    currency: 'EUR',
    otherCurrencies: [{ value: '33.00', scale: '1000000', currency: 'USD' }],
  });
  expect(currencyArithmetic([twice('c1', '11.00', '10.00'), turned])).toEqual([]);
});

test('rates of other periods, targets, zeros and one amount alone are not held', () => {
  const first = twice('c1', '11.00', '10.00');
  expect(
    currencyArithmetic([first, twice('c2', '9.00', '3.00', { period: year('2010') })]),
  ).toEqual([]);
  expect(currencyArithmetic([first, twice('c2', '9.00', '3.00', { status: 'target' })])).toEqual(
    [],
  );
  expect(currencyArithmetic([first, twice('c2', '0', '3.00')])).toEqual([]);
  expect(currencyArithmetic([first, twice('c2', '9.00', '3.00', { period: null })])).toEqual([]);
  expect(currencyArithmetic([first])).toEqual([]);
});

test('deficits are compared by their size', () => {
  const deficit = twice('c2', '-22.00', '20.00', { flow: 'balance' });
  expect(currencyArithmetic([twice('c1', '11.00', '10.00'), deficit])).toEqual([]);
});
