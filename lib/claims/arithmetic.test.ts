import { expect, test } from 'vitest';
import type { Claim } from '@/lib/domain/claim';
import { claim } from '@/tests/builders/claim';
import { arithmetic } from './arithmetic';

const turnover = (printed: string, part: Partial<Claim> = {}) =>
  claim({ id: 't', printed, ...part });
const balance = (printed: string) => claim({ id: 'b', measure: 'balance', printed });
const flows = (exports: string, imports: string) => [
  claim({ id: 'e', measure: 'exports', printed: exports }),
  claim({ id: 'i', measure: 'imports', printed: imports }),
];

test('1.6 + 11.6 = 13.2 is consistent', () => {
  expect(arithmetic([turnover('13.2'), ...flows('1.6', '11.6')])).toEqual([
    {
      kind: 'exports + imports = turnover',
      result: 'consistent',
      claimIds: ['e', 'i', 't'],
      period: '2020',
      words: '1.6 + 11.6 = 13.2',
    },
  ]);
});

test.each([
  ['13.3', 'consistent'],
  ['13.1', 'consistent'],
  ['13.4', 'inconsistent'],
  ['13.0', 'inconsistent'],
  ['13', 'consistent'],
  ['31.2', 'inconsistent'],
])('1.6 + 11.6 and %s are %s', (printed, result) => {
  expect(arithmetic([turnover(printed), ...flows('1.6', '11.6')])[0]?.result).toBe(result);
});

test('an inconsistent sum is written as one', () => {
  expect(arithmetic([turnover('31.2'), ...flows('1.6', '11.6')])[0]?.words).toBe(
    '1.6 + 11.6 ≠ 31.2',
  );
});

test('exports less imports are held against the balance, with its sign', () => {
  expect(arithmetic([...flows('1.6', '11.6'), balance('-10.0')])[0]).toMatchObject({
    kind: 'exports − imports = balance',
    result: 'consistent',
    words: '1.6 − 11.6 = −10.0',
  });
  expect(arithmetic([...flows('1.6', '11.6'), balance('10.0')])[0]?.result).toBe('inconsistent');
});

test('a hedged figure stands for more', () => {
  expect(arithmetic([turnover('13', { hedge: 'approx' }), ...flows('1.6', '12')])[0]?.result).toBe(
    'consistent',
  );
});

test('a turnover told of the other country first belongs to the same sum', () => {
  const turned = turnover('13.2', { reporter: 'PAK', partner: 'AZE' });
  expect(arithmetic([turned, ...flows('1.6', '11.6')])).toHaveLength(1);
});

test('flows of the other country do not mix into a sum', () => {
  const theirs = claim({ id: 'p', reporter: 'PAK', partner: 'AZE', measure: 'exports' });
  expect(arithmetic([theirs, turnover('13.2'), ...flows('1.6', '11.6')])).toMatchObject([
    { claimIds: ['e', 'i', 't'], result: 'consistent' },
  ]);
  expect(arithmetic([theirs, turnover('13.2'), ...flows('1.6', '11.6').slice(1)])).toEqual([]);
});

test('a balance is of its own reporter’s flows alone', () => {
  const theirs = flows('1.6', '11.6').map((one) => ({ ...one, reporter: 'PAK', partner: 'AZE' }));
  expect(arithmetic([...theirs, balance('-10.0')])).toEqual([]);
  expect(arithmetic([...theirs, turnover('13.2')])).toHaveLength(1);
});

test('a part is held against its whole', () => {
  const quarter = turnover('3.1', { id: 'q', period: '2020-Q1' });
  expect(arithmetic([quarter, turnover('13.2')])).toMatchObject([
    { kind: 'part ≤ whole', claimIds: ['q', 't'] },
  ]);
});

test('other periods, currencies, products, targets and undated claims are in no sum', () => {
  const both = flows('1.6', '11.6');
  expect(arithmetic([turnover('13.2', { period: '2021' }), ...both])).toEqual([]);
  expect(arithmetic([turnover('13.2', { currency: 'EUR' }), ...both])).toEqual([]);
  expect(arithmetic([turnover('13.2', { product: 'rice' }), ...both])).toEqual([]);
  expect(arithmetic([turnover('13.2', { status: 'target' }), ...both])).toEqual([]);
  expect(arithmetic([turnover('13.2'), ...both].map((one) => ({ ...one, period: null })))).toEqual(
    [],
  );
});

test('a text with one flow has nothing to add', () => {
  expect(arithmetic([turnover('13.2'), ...flows('1.6', '11.6').slice(0, 1)])).toEqual([]);
  expect(arithmetic([])).toEqual([]);
});
