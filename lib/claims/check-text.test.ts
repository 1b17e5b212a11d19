import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mirrorMeasure } from '@/lib/domain/mirror';
import { heldRecords } from '@/tests/builders/held-records';
import { recordOf } from '@/tests/builders/record';
import { percentClaim, readClaim } from '@/tests/builders/read-claim';
import { checkStatements } from './check-text';
import type { ReadClaim } from './read/read-claim';

const records = [
  recordOf({ figures: [['2020', '1657574', '11624822']] }),
  recordOf({ reporter: 'PAK', partner: 'AZE', figures: [['2020', '3784399', '920043']] }),
];
const check = (read: readonly ReadClaim[]) =>
  checkStatements({ read, recordsOf: () => records, vintage: '1-3f2a9c41' });

describe('the founding article', () => {
  const quarter = { freq: 'Q', start: '2021-01-01', end: '2021-03-31' } as const;
  const checked = check([
    readClaim(),
    readClaim({ flow: 'exports', value: '1.6', isSymmetric: false }),
    readClaim({ flow: 'imports', value: '11.6', isSymmetric: false }),
    readClaim({ value: '3.1', period: quarter }),
  ]);

  test('has four statements with a verdict against each country', () => {
    const kinds = checked.statements.map(({ id, verdicts }) => [
      id,
      ...verdicts.map(({ side, kind, recorded }) => [side, kind, recorded]),
    ]);
    expect(kinds).toEqual([
      ['c1', ['AZE', 'agrees truncated', '13282396'], ['PAK', 'differs', '4704442']],
      ['c2', ['AZE', 'agrees truncated', '1657574'], ['PAK', 'differs', '920043']],
      ['c3', ['AZE', 'agrees', '11624822'], ['PAK', 'differs', '3784399']],
      ['c4', ['AZE', 'could not check', null], ['PAK', 'could not check', null]],
    ]);
  });

  test('is nearer to Azerbaijan’s record, and nothing looks like a slip', () => {
    expect(checked.statements.map(({ nearer }) => nearer)).toEqual(['AZE', 'AZE', 'AZE', null]);
    expect(checked.statements.flatMap((one) => one.slips)).toEqual([]);
    expect(checked.statements.flatMap((one) => one.percents)).toEqual([]);
  });

  test('adds up, once', () => {
    expect(checked.arithmetic.map(({ words, result }) => [words, result])).toEqual([
      ['1.6 + 11.6 = 13.2', 'consistent'],
    ]);
  });

  test('names its vintage, and why the quarter could not be checked', () => {
    expect(checked.vintage).toBe('1-3f2a9c41');
    expect(checked.statements[3]?.verdicts[0]?.reason).toBe('no record of this frequency');
  });
});

test('a percentage alone has no claim and no verdict', () => {
  expect(check([percentClaim({ changePct: '9' })]).statements[0]).toMatchObject({
    claim: null,
    verdicts: [],
    nearer: null,
    slips: [],
    percents: [{ side: 'AZE' }, { side: 'PAK' }],
  });
});

test('a bloc within itself has one verdict', () => {
  const [bloc] = check([readClaim({ reporter: 'EAEU', partner: 'EAEU' })]).statements;
  expect(bloc?.verdicts).toMatchObject([{ side: 'EAEU', reason: 'bloc or group' }]);
});

test('records in two currencies are not measured against each other', () => {
  const pounds = recordOf({
    figures: [['2020', '1', '1']],
    dataset: { id: 'pounds', unit: { currency: 'GBP', multiplier: '1' } },
  });
  const both = readClaim({ otherCurrencies: [{ value: '10', scale: '1000000', currency: 'GBP' }] });
  const [one] = checkStatements({
    read: [both],
    recordsOf: (side) => (side === 'AZE' ? [pounds] : records),
    vintage: '1',
  }).statements;
  expect(one?.verdicts.map(({ currency }) => currency)).toEqual(['GBP', 'USD']);
  expect(one?.nearer).toBeNull();
});

test('products are not held without chapters', () => {
  const [cotton] = check([readClaim({ product: 'cotton' })]).statements;
  expect(cotton?.verdicts.map(({ reason }) => reason)).toEqual([
    'product not held',
    'product not held',
  ]);
});

test('no statements are nothing to check', () => {
  expect(check([])).toEqual({ statements: [], arithmetic: [], vintage: '1-3f2a9c41' });
});

const tenths = fc.integer({ min: 2, max: 1_000_000 });
const printedOf = (count: number): string => `${Math.floor(count / 10)}.${count % 10}`;

test('the verdict flips exactly at the edge of the printed digits', () => {
  const kindOf = (printed: string, amount: bigint) =>
    checkStatements({
      read: [readClaim({ flow: 'imports', value: printed })],
      recordsOf: () => [recordOf({ figures: [['2020', '1', String(amount)]] })],
      vintage: '1',
    }).statements[0]?.verdicts[0]?.kind;
  fc.assert(
    fc.property(tenths, (count) => {
      const edge = BigInt(count) * 100_000n - 50_000n;
      const printed = printedOf(count);
      expect(kindOf(printed, edge)).toBe('agrees');
      expect(kindOf(printed, edge - 1n)).toBe('approximately agrees');
      expect(kindOf(printed, edge + 99_999n)).toBe('agrees');
      expect(kindOf(printed, edge + 100_000n)).toBe('agrees truncated');
      expect(kindOf(printed, edge + 150_001n)).toBe('differs');
    }),
  );
});

test('a claim told from the other side has the same verdict on each side', () => {
  const flows = fc.constantFrom('exports', 'imports', 'turnover', 'balance');
  const hedges = fc.constantFrom('exact', 'approx', 'over', 'under');
  const values = fc.integer({ min: -200, max: 200 }).filter((value) => value !== 0);
  const flipped = (value: string): string => (value.startsWith('-') ? value.slice(1) : `-${value}`);
  const tenth = (value: number): string => `${value < 0 ? '-' : ''}${printedOf(Math.abs(value))}`;
  fc.assert(
    fc.property(flows, hedges, values, (flow, hedge, count) => {
      const value = tenth(count);
      const told = readClaim({ flow, hedge, value });
      const turned = readClaim({
        reporter: 'PAK',
        partner: 'AZE',
        flow: mirrorMeasure(flow),
        hedge,
        value: flow === 'balance' ? flipped(value) : value,
      });
      const verdictsOf = (read: ReadClaim) =>
        [...(check([read]).statements[0]?.verdicts ?? [])].sort((a, b) =>
          a.side.localeCompare(b.side, 'en'),
        );
      expect(verdictsOf(turned)).toEqual(verdictsOf(told));
    }),
  );
});

test('whatever was read is tested without failing, and every absence has its reason', () => {
  const day = fc.constantFrom('2019-01-01', '2020-01-01', '2020-12-31', '2021-03-20', '2020-02-30');
  const period = fc.record({
    freq: fc.constantFrom('A', 'FY', 'H', 'Q', 'M', 'YTD', 'X'),
    start: day,
    end: day,
  });
  const amount = fc.constantFrom('0', '0.0', '-0.00', '13.2', '-9', '000', '123456789012345678.9');
  const percent = fc.constantFrom(null, '0', '9', '-100', '-250', '110', '99999.99');
  const currency = fc.constantFrom('USD', 'GBP', 'AZN');
  const scale = fc.constantFrom('0', '1', '1000', '1000000000000');
  const code = fc.constantFrom('AZE', 'PAK', 'GBR', 'WLD', 'EU27', 'GRP', 'CHN+HKG', '');
  const parts = fc.record({
    reporter: code,
    partner: code,
    flow: fc.constantFrom('exports', 'imports', 'turnover', 'balance'),
    value: fc.option(amount),
    scale,
    currency: fc.option(currency),
    otherCurrencies: fc.array(fc.record({ value: amount, scale, currency }), { maxLength: 2 }),
    period: fc.option(period),
    changePct: percent,
    changePreviousPct: percent,
    changeAmount: fc.option(amount),
    sharePct: percent,
    product: fc.constantFrom(null, 'cotton', 're-exports', '…'),
    scope: fc.constantFrom(null, 'goods', 'services', 'via Wagah border'),
    hedge: fc.constantFrom('exact', 'approx', 'over', 'under'),
  });
  const { recordsOf, chaptersOf, chapters, vintage } = heldRecords();
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (all) => {
      const read = all.map(readClaim);
      const { statements } = checkStatements({ read, recordsOf, chaptersOf, chapters, vintage });
      const outcomes = statements.flatMap(({ verdicts, percents }) => [...verdicts, ...percents]);
      expect(statements).toHaveLength(read.length);
      expect(
        outcomes.filter(
          ({ kind, reason, recorded }) =>
            (kind === 'could not check') !== (reason !== null) ||
            (recorded === null) !== (reason !== null),
        ),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
