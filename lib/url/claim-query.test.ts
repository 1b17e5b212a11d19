import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '@/lib/domain/claim';
import { claim } from '@/tests/builders/claim';
import { readClaim, writeClaim } from './claim-query';

const read = (query: string) => readClaim(new URLSearchParams(query));

test('readClaim(writeClaim(claim)) is the claim, its publisher and date', () => {
  const claims: fc.Arbitrary<Partial<Claim>> = fc.record({
    measure: fc.constantFrom('exports', 'imports', 'balance', 'turnover'),
    hedge: fc.constantFrom('exact', 'approx', 'over', 'under'),
    status: fc.constantFrom('realised', 'target', 'forecast'),
    period: fc.constantFrom(null, '2020', '2021-Q1', '2020-07/2021-06'),
    product: fc.constantFrom(null, 'cotton', 'wine & spirits'),
    printed: fc.constantFrom('13.2', '-5', '0', '1000.50'),
    quote: fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme-ascii' }),
  });
  const publishers = fc.constantFrom(null, 'AzerNews');
  fc.assert(
    fc.property(claims, publishers, (part, publisher) => {
      const told = { claim: claim(part), publisher, date: '2021-06-11' };
      expect(read(writeClaim(told))).toEqual(told);
    }),
  );
});

test('a long quote is cut, not refused', () => {
  const query = writeClaim({
    claim: claim({ quote: 'ə'.repeat(900) }),
    publisher: null,
    date: null,
  });
  expect(read(query)).toMatchObject({ claim: { quote: 'ə'.repeat(300) } });
});

test('all that is wrong is named at once', () => {
  const result = read('reporter=Baku&partner=PAK&partner=AZE&measure=gdp&period=spring&hedge=so');
  expect('problems' in result ? result.problems.map(({ parameter }) => parameter) : []).toEqual([
    'reporter',
    'partner',
    'measure',
    'printed',
    'multiplier',
    'currency',
    'period',
    'hedge',
    'quote',
  ]);
});

test('a country does not trade with itself', () => {
  const query = writeClaim({ claim: claim({ partner: 'AZE' }), publisher: null, date: null });
  expect(read(query)).toMatchObject({ problems: [{ parameter: 'partner' }] });
});
