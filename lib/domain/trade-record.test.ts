import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chapterSum,
  chapterSums,
  dataset,
  EXTRACTS,
  observation,
  totals,
} from '@/tests/builders/observation';
import { recordOf } from '@/tests/builders/record';
import type { Dataset } from './dataset';
import { compare, sum } from './decimal';
import type { Observation } from './observation';
import { tradeRecord } from './trade-record';

const PAK = { reporter: 'PAK', partner: 'AZE' };

function record(
  observations: readonly Observation[],
  pair = { reporter: 'AZE', partner: 'PAK' },
  datasets: readonly Dataset[] = EXTRACTS,
) {
  const found = tradeRecord({ ...pair, frequency: 'A', observations, datasets });
  if (found === null) throw new Error('no record');
  return found;
}

const azerbaijan = record([
  ...totals('2003', '20353', '1111412'),
  ...totals('2004', '4384', '1585935'),
  ...chapterSums('2004', null, '1011192'),
  ...totals('2007', '1236040', '2485164'),
  ...chapterSums('2007', '824910', '3902', { status: 'incomplete' }),
  ...totals('2016', '1433210', '5170319'),
  ...chapterSums('2016', '1433208', '5862223', { absentChapters: ['88', '93'] }),
  ...chapterSums('2017', '18158', '4447421', { status: 'incomplete' }),
  chapterSum({
    period: '2020',
    value: '1657574',
    absentChapters: ['11', '20', '36', '43', '45', '53', '71', '80', '88', '93'],
  }),
  chapterSum({
    period: '2020',
    flow: 'imports',
    value: '11624822',
    absentChapters: ['11', '20', '71', '88', '93'],
  }),
]);
const row = (period: string, of = azerbaijan) => of.rows.find((one) => one.period === period);

const pakistan = record(
  [
    ...totals('1993', '242002', null, PAK),
    ...totals('1995', '5472932', '17970', PAK),
    ...totals('2012', '15413047', null, PAK),
    ...chapterSums('2012', '15413047', null, PAK),
    ...totals('2013', '49602174', '57958', PAK),
    ...chapterSums('2013', '49693956', '57958', PAK),
    chapterSum({ ...PAK, period: '2013', flow: 're-exports', value: '91783' }),
    ...totals('2016', '61266493', '99231', PAK),
    ...chapterSums('2016', '61268380', '155154', PAK),
    chapterSum({ ...PAK, period: '2016', flow: 're-exports', value: '1888' }),
    chapterSum({ ...PAK, period: '2016', flow: 're-imports', value: '55922' }),
    ...chapterSums('2020', '3784399', '920043', PAK),
    ...chapterSums('2021', '5624284', '869046', { ...PAK, status: 'incomplete' }),
  ],
  PAK,
);

test('azerbaijan 2020 has both flows, their balance and their turnover', () => {
  expect(row('2020')).toMatchObject({
    exports: {
      value: '1657574',
      basis: 'sum of chapters',
      absentChapters: ['11', '20', '36', '43', '45', '53', '71', '80', '88', '93'],
    },
    imports: { value: '11624822', absentChapters: ['11', '20', '71', '88', '93'] },
    balance: { value: '-9967248', status: 'reported' },
    turnover: { value: '13282396', status: 'reported' },
  });
});

test('azerbaijan 2004 and 2007 show the total, not the incomplete chapters', () => {
  expect(row('2004')?.imports).toMatchObject({
    value: '1585935',
    others: [{ value: '1011192', kind: 'chapters' }],
  });
  expect(row('2007')?.imports).toMatchObject({ value: '2485164', status: 'reported' });
});

test('azerbaijan 2016 shows the revised imports and keeps the older', () => {
  expect(row('2016')).toMatchObject({
    exports: { value: '1433210', basis: 'total' },
    imports: { value: '5862223', status: 'revised', others: [{ value: '5170319' }] },
    balance: { value: '-4429013', status: 'revised' },
  });
});

test('azerbaijan 2017 is incomplete and never a total', () => {
  expect(row('2017')).toMatchObject({
    imports: { value: null, status: 'incomplete', atLeast: '4447421' },
    balance: { value: null, status: 'incomplete' },
    turnover: { value: null, status: 'incomplete' },
  });
});

test('every year from first to last has its row', () => {
  expect(azerbaijan.rows).toHaveLength(18);
  expect(row('2010')).toMatchObject({
    exports: { value: null, status: 'missing' },
    turnover: { value: null, status: 'missing' },
  });
});

test('pakistan shows its exports with re-exports, the net figure beside them', () => {
  expect(row('2013', pakistan)?.exports).toMatchObject({
    value: '49693956',
    others: [{ value: '49602174', kind: 'net' }],
  });
  expect(row('2016', pakistan)).toMatchObject({
    exports: { value: '61268380', others: [{ value: '61266493', kind: 'net' }] },
    imports: { value: '155154', others: [{ value: '99231', kind: 'net' }] },
  });
  expect(row('2012', pakistan)?.exports).toMatchObject({ value: '15413047', basis: 'total' });
});

test('pakistan 1994 is a missing row and absent imports make no balance', () => {
  expect(row('1994', pakistan)).toMatchObject({
    exports: { status: 'missing' },
    imports: { status: 'missing' },
  });
  expect(row('2012', pakistan)).toMatchObject({
    imports: { value: null, status: 'missing' },
    balance: { value: null, status: 'missing' },
    turnover: { value: null, status: 'missing' },
  });
});

test('the latest period is the last with a value, with the date of its source', () => {
  expect(pakistan.latest).toEqual({ period: '2020', retrieved: '2022' });
  expect(azerbaijan.latest).toEqual({ period: '2020', retrieved: '2022' });
});

test('a record says what its datasets share', () => {
  expect(azerbaijan).toMatchObject({
    unit: { currency: 'USD', multiplier: '1' },
    valuation: { exports: 'FOB', imports: 'CIF' },
    adjustment: 'none',
    datasets: ['comtrade-hs2', 'wits-2017'],
  });
});

test('a valuation the datasets do not share is unknown', () => {
  const [totalsSet, chapters] = EXTRACTS;
  const mixed = record([...totals('2016', '1', '2'), ...chapterSums('2017', '1', '2')], undefined, [
    dataset(totalsSet),
    dataset({ ...chapters, valuation: { exports: 'FAS', imports: 'CIF' } }),
  ]);
  expect(mixed.valuation).toEqual({ exports: 'unknown', imports: 'CIF' });
});

test('a record of two currencies is of the one that reaches further, and tells of the other', () => {
  const pounds = dataset({ id: 'comtrade-hs2', unit: { currency: 'GBP', multiplier: '1000000' } });
  const held = record([...totals('2016', '1', '2'), ...chapterSums('2017', '3', '4')], undefined, [
    dataset(),
    pounds,
  ]);
  expect(held.unit).toEqual(pounds.unit);
  expect(held.rows.map(({ period, exports }) => [period, exports.value])).toEqual([['2017', '3']]);
  expect(held.datasets).toEqual(['comtrade-hs2']);
  expect(held.issues).toContainEqual({ code: 'other unit', about: ['wits-2017'], detail: null });
});

test('a record of one currency in thousands and in units is told in units, exactly', () => {
  const thousands = dataset({
    id: 'comtrade-hs2',
    kind: 'reconciled',
    valuation: { exports: 'FOB', imports: 'FOB' },
    unit: { currency: 'USD', multiplier: '1000' },
  });
  const held = record(
    [...totals('2016', '1', '2'), ...chapterSums('2017', '3.25', '4')],
    undefined,
    [dataset(), thousands],
  );
  expect(held.unit).toEqual({ currency: 'USD', multiplier: '1' });
  expect(held.rows.map(({ exports }) => exports.value)).toEqual(['1', '3250']);
  expect(held.issues).toContainEqual({ code: 'reconciled', about: ['2017'], detail: null });
});

test('a dataset that none of the figures is from is not behind the record', () => {
  const reconciled = dataset({ id: 'comtrade-hs2', kind: 'reconciled' });
  const held = record([...totals('2016', '1', '2'), ...chapterSums('2016', '3', '4')], undefined, [
    dataset(),
    reconciled,
  ]);
  expect(held.datasets).toEqual(['wits-2017']);
  expect(held.rows.map(({ exports }) => exports.value)).toEqual(['1']);
});

test('other pairs, products and frequencies are left aside', () => {
  expect(
    tradeRecord({
      reporter: 'AZE',
      partner: 'PAK',
      frequency: 'A',
      observations: [
        observation({ partner: 'GEO' }),
        observation({ product: '27' }),
        observation({ frequency: 'M', period: '2016-01' }),
      ],
      datasets: EXTRACTS,
    }),
  ).toBeNull();
});

test('months keep the place of a month that is not held', () => {
  const months = recordOf({
    frequency: 'M',
    figures: [
      ['2019-11', '1', '2'],
      ['2020-02', '3', '4'],
    ],
  });
  expect(months.rows.map(({ period }) => period)).toEqual([
    '2019-11',
    '2019-12',
    '2020-01',
    '2020-02',
  ]);
});

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n }).map(String);
const flow = fc.option(amount);
const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 2, maxLength: 9 });

test('balance plus imports is exports wherever there is a balance', () => {
  fc.assert(
    fc.property(amount, amount, (exports, imports) => {
      const [only] = recordOf({ figures: [['2020', exports, imports]] }).rows;
      const whole = sum([only?.balance.value ?? null, imports]);
      expect(whole).toBe(exports);
    }),
  );
});

test('a year that is added changes no other row', () => {
  fc.assert(
    fc.property(years, flow, flow, amount, (all, exports, imports, added) => {
      const [extra = 0, ...rest] = all;
      const figures = rest.map((year) => [String(year), exports ?? '5', imports] as const);
      const before = recordOf({ figures });
      const after = recordOf({ figures: [...figures, [String(extra), added, null]] });
      const kept = new Set(before.rows.map(({ period }) => period));
      kept.delete(String(extra));
      const among = (rows: typeof before.rows) => rows.filter(({ period }) => kept.has(period));
      expect(among(after.rows)).toEqual(among(before.rows));
    }),
  );
});

test('the value shown is never below the lower bound of its chapters without a total', () => {
  fc.assert(
    fc.property(amount, amount, (total, chapters) => {
      const [only] = record([observation({ value: total }), chapterSum({ value: chapters })]).rows;
      const shortfall = sum([chapters, '-12']) ?? chapters;
      expect(compare(only?.exports.value ?? '-1', shortfall)).toBeGreaterThanOrEqual(0);
    }),
  );
});
