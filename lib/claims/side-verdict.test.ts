import { expect, test } from 'vitest';
import { heldRecords, statement } from '@/tests/builders/held-records';
import type { ReadClaim } from './read/read-claim';
import { sideVerdict } from './side-verdict';

const held = heldRecords();
const of = (part: Partial<ReadClaim>, side: string) => {
  const made = statement(part);
  const { claim } = made;
  if (claim === null) throw new Error('no amount');
  return sideVerdict({ claim, statement: made, side, held });
};

const inPounds = { reporter: 'GBR', flow: 'exports', value: '1150' } as const;
const pounds = { value: '900', scale: '1000000', currency: 'GBP' };

test('an amount given in the record’s currency is tested, and the verdict says so', () => {
  expect(of({ ...inPounds, otherCurrencies: [pounds] }, 'GBR')).toMatchObject({
    kind: 'agrees',
    currency: 'GBP',
    recorded: '900000000',
    interval: { from: '899500000', to: '900500000' },
  });
});

test('the claim’s own currency comes first', () => {
  const own = { ...inPounds, value: '900', currency: 'GBP' };
  const dollars = { value: '1150', scale: '1000000', currency: 'USD' };
  expect(of({ ...own, otherCurrencies: [dollars] }, 'GBR')).toMatchObject({
    kind: 'agrees',
    currency: 'GBP',
  });
});

test('without an amount in the record’s currency there is nothing to test', () => {
  const euros = { ...pounds, currency: 'EUR' };
  expect(of({ ...inPounds, otherCurrencies: [euros] }, 'GBR')).toMatchObject({
    kind: 'could not check',
    reason: 'other currency',
    currency: 'USD',
  });
});

test('a chapter is held against its own figures', () => {
  const cotton = { flow: 'exports', value: '1.2', product: 'cotton' } as const;
  expect(of(cotton, 'AZE')).toMatchObject({
    kind: 'agrees',
    recorded: '1222129',
    datasets: ['chapters'],
  });
  expect(of(cotton, 'PAK')).toMatchObject({ reason: 'product not held', recorded: null });
});

test('a chapter of another currency or frequency says so', () => {
  const cotton = { flow: 'exports', value: '1.2', product: 'cotton' } as const;
  const quarter = { freq: 'Q', start: '2020-01-01', end: '2020-03-31' } as const;
  expect(of({ ...cotton, currency: 'EUR' }, 'AZE').reason).toBe('other currency');
  expect(of({ ...cotton, period: quarter }, 'AZE').reason).toBe('no record of this frequency');
});

test('an obstacle in the words comes before the records', () => {
  expect(of({ scope: 'services' }, 'PAK')).toMatchObject({
    reason: 'services not held',
    side: 'PAK',
    measure: 'turnover',
    vintage: '1-3f2a9c41',
  });
});
