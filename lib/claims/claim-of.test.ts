import { expect, test } from 'vitest';
import { claim } from '@/tests/builders/claim';
import { readClaim } from '@/tests/builders/read-claim';
import { claimOf } from './claim-of';

test('claimOf(read, id) is the statement as a claim of the house', () => {
  expect(claimOf(readClaim(), 'c1')).toEqual(claim());
});

test('a deficit stays negative with the digits it is printed with', () => {
  const deficit = claimOf(readClaim({ flow: 'balance', value: '-10.0' }), 'c2');
  expect(deficit).toMatchObject({ id: 'c2', measure: 'balance', printed: '-10.0' });
});

test('a statement without an amount or a currency is no claim', () => {
  expect(claimOf(readClaim({ value: null, currency: null }), 'c1')).toBeNull();
  expect(claimOf(readClaim({ currency: null }), 'c1')).toBeNull();
});

test('a period that is not stated or not in whole months is none', () => {
  const iranian = { freq: 'FY', start: '2020-03-21', end: '2021-03-20' } as const;
  expect(claimOf(readClaim({ period: null }), 'c1')?.period).toBeNull();
  expect(claimOf(readClaim({ period: iranian }), 'c1')?.period).toBeNull();
});
