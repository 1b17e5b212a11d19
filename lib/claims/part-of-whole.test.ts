import { expect, test } from 'vitest';
import type { Claim } from '@/lib/domain/claim';
import { claim } from '@/tests/builders/claim';
import { partsOfWholes } from './part-of-whole';

const year = (part: Partial<Claim> = {}) => claim({ id: 'year', ...part });
const part = (printed: string, change: Partial<Claim> = {}) =>
  claim({ id: 'part', printed, period: '2020-Q1', ...change });

test('a quarter is no larger than its year', () => {
  expect(partsOfWholes([year(), part('3.1')])).toEqual([
    {
      kind: 'part ≤ whole',
      result: 'consistent',
      claimIds: ['part', 'year'],
      period: '2020-Q1',
      words: '3.1 ≤ 13.2',
    },
  ]);
  expect(partsOfWholes([part('13.4'), year()])[0]).toMatchObject({
    result: 'inconsistent',
    words: '13.4 > 13.2',
  });
});

test.each([
  ['13.2', 'consistent'],
  ['13.3', 'consistent'],
  ['13.31', 'inconsistent'],
])('a part of %s in 13.2 is %s: the printed digits decide', (printed, result) => {
  expect(partsOfWholes([year(), part(printed)])[0]?.result).toBe(result);
});

test('a part lies in the shortest period around it, the first figure of it', () => {
  const half = claim({ id: 'half', printed: '5', period: '2020-H1' });
  const again = claim({ id: 'again', printed: '1', period: '2020-H1' });
  const checks = partsOfWholes([year(), half, again, part('3.1')]);
  expect(checks.map(({ claimIds }) => claimIds)).toEqual([
    ['half', 'year'],
    ['again', 'year'],
    ['part', 'half'],
  ]);
});

test('a product lies in all goods and a partner in the world', () => {
  const cotton = year({ id: 'cotton', product: 'cotton', printed: '14' });
  const world = year({ id: 'world', partner: 'WLD', printed: '1.2', scale: '1000000000' });
  expect(partsOfWholes([year(), cotton, world]).map(({ words }) => words)).toEqual([
    '13.2 million ≤ 1.2 billion',
    '14 > 13.2',
  ]);
});

test('re-exports are counted beside exports as well as among them', () => {
  const exports = year({ measure: 'exports', printed: '44.32' });
  const onward = { ...exports, id: 'onward', product: 're-exports', printed: '145.4' };
  expect(partsOfWholes([exports, onward])).toEqual([]);
});

test('a turnover told of the other country first has the same parts', () => {
  expect(partsOfWholes([year(), part('3.1', { reporter: 'PAK', partner: 'AZE' })])[0]?.result).toBe(
    'consistent',
  );
});

test('balances, other years, currencies, flows and undated figures are no parts', () => {
  expect(partsOfWholes([year({ measure: 'balance' }), part('99', { measure: 'balance' })])).toEqual(
    [],
  );
  expect(partsOfWholes([year(), part('99', { period: '2021-Q1' })])).toEqual([]);
  expect(partsOfWholes([year(), part('99', { currency: 'EUR' })])).toEqual([]);
  expect(partsOfWholes([year(), part('99', { measure: 'exports' })])).toEqual([]);
  expect(partsOfWholes([year(), part('99', { period: null })])).toEqual([]);
  expect(partsOfWholes([])).toEqual([]);
});
