import { expect, test } from 'vitest';
import type { Claim, UncheckedReason } from '@/lib/domain/claim';
import type { TradeRecord } from '@/lib/domain/record';
import { tradeRecord } from '@/lib/domain/trade-record';
import { claim } from '@/tests/builders/claim';
import { chapterSums, EXTRACTS } from '@/tests/builders/observation';
import { monthsOf, recordOf } from '@/tests/builders/record';
import { verdict } from './verdict';

const azerbaijan = recordOf({
  figures: [
    ['2018', '808128', '10350848'],
    ['2019', null, '14440948'],
    ['2020', '1657574', '11624822'],
  ],
});
const pakistan = recordOf({
  reporter: 'PAK',
  partner: 'AZE',
  figures: [['2020', '3784399', '920043']],
});
const held = [azerbaijan, pakistan];
const of = (part: Partial<Claim>, side = 'AZE', records: readonly TradeRecord[] = held) =>
  verdict({ claim: claim(part), records, side, vintage: '1-3f2a9c41' });

test.each<[Partial<Claim>, side: string, kind: string, recorded: string]>([
  [{ measure: 'turnover', printed: '13.2' }, 'AZE', 'agrees truncated', '13282396'],
  [{ measure: 'exports', printed: '1.6' }, 'AZE', 'agrees truncated', '1657574'],
  [{ measure: 'imports', printed: '11.6' }, 'AZE', 'agrees', '11624822'],
  [{ measure: 'turnover', printed: '13.2' }, 'PAK', 'differs', '4704442'],
  [{ measure: 'exports', printed: '1.6' }, 'PAK', 'differs', '920043'],
  [{ measure: 'imports', printed: '11.6' }, 'PAK', 'differs', '3784399'],
  [{ measure: 'balance', printed: '-10.0' }, 'AZE', 'agrees', '-9967248'],
  [{ measure: 'balance', printed: '-2.9' }, 'PAK', 'agrees', '2864356'],
  [{ measure: 'balance', printed: '2.9' }, 'PAK', 'differs', '2864356'],
  [{ measure: 'imports', printed: '11', hedge: 'over' }, 'AZE', 'agrees truncated', '11624822'],
  [{ measure: 'imports', printed: '12', hedge: 'approx' }, 'AZE', 'agrees', '11624822'],
  [{ measure: 'imports', printed: '11.7' }, 'AZE', 'approximately agrees', '11624822'],
  [{ measure: 'imports', printed: '11624822', scale: '1' }, 'AZE', 'agrees', '11624822'],
])('%o against %s %s', (part, side, kind, amount) => {
  expect(of(part, side)).toMatchObject({ kind, recorded: amount, reason: null });
});

test.each<[Partial<Claim>, side: string, reason: UncheckedReason]>([
  [{ period: '2021-Q1' }, 'AZE', 'no record of this frequency'],
  [{ period: '2020-07/2021-06' }, 'AZE', 'no record of this frequency'],
  [{ period: '2021' }, 'AZE', 'period not covered'],
  [{ period: '2019' }, 'AZE', 'value missing'],
  [{ period: null }, 'AZE', 'no period stated'],
  [{ currency: 'AZN' }, 'AZE', 'other currency'],
  [{ status: 'target' }, 'AZE', 'target or forecast'],
  [{ status: 'forecast' }, 'PAK', 'target or forecast'],
  [{ product: 'rice' }, 'AZE', 'product not held'],
  [{ partner: 'GEO' }, 'GEO', 'no record of this country'],
  [{ partner: 'EAEU' }, 'AZE', 'bloc or group'],
  [{ partner: 'WLD' }, 'WLD', 'bloc or group'],
])('%o against %s could not be checked: %s', (part, side, reason) => {
  expect(of(part, side)).toMatchObject({
    kind: 'could not check',
    reason,
    recorded: null,
    difference: null,
    ratio: null,
    interval: null,
  });
});

test('an incomplete period could not be checked and names its dataset', () => {
  const incomplete = tradeRecord({
    reporter: 'AZE',
    partner: 'PAK',
    frequency: 'A',
    observations: chapterSums('2017', '18158', '4447421', { status: 'incomplete' }),
    datasets: EXTRACTS,
  });
  if (incomplete === null) throw new Error('no record');
  expect(of({ period: '2017' }, 'AZE', [incomplete])).toMatchObject({
    kind: 'could not check',
    reason: 'record incomplete',
    datasets: ['comtrade-hs2'],
  });
});

test('no records at all is no record of the country', () => {
  expect(of({}, 'AZE', []).reason).toBe('no record of this country');
});

test('a verdict names measure, difference, ratio, interval, datasets and vintage', () => {
  expect(of({ measure: 'imports', printed: '11.6' }, 'PAK')).toEqual({
    claimId: 'c1',
    side: 'PAK',
    kind: 'differs',
    reason: null,
    measure: 'exports',
    currency: 'USD',
    recorded: '3784399',
    difference: '7815601',
    ratio: '3.065',
    interval: { from: '11550000', to: '11650000' },
    datasets: ['wits-2017'],
    vintage: '1-3f2a9c41',
  });
});

test('a mirrored balance keeps the digits it is printed with', () => {
  const surplus = recordOf({
    reporter: 'PAK',
    partner: 'AZE',
    figures: [['2020', '10040000', '0']],
  });
  expect(of({ measure: 'balance', printed: '-10.0' }, 'PAK', [surplus])).toMatchObject({
    kind: 'agrees',
    difference: '-40000',
    interval: { from: '9950000', to: '10050000' },
  });
});

test('a year that only months hold is added up, the multiplier applied', () => {
  const pounds = recordOf({
    reporter: 'GBR',
    frequency: 'M',
    figures: monthsOf('2020', '3', '8'),
    dataset: { id: 'ons', unit: { currency: 'GBP', multiplier: '1000000' } },
  });
  const stated = { reporter: 'GBR', measure: 'imports', currency: 'GBP' } as const;
  expect(of({ ...stated, printed: '96' }, 'GBR', [pounds])).toMatchObject({
    kind: 'agrees',
    recorded: '96000000',
    datasets: ['ons'],
  });
  expect(of({ ...stated, printed: '24', period: '2020-Q1' }, 'GBR', [pounds]).kind).toBe('agrees');
  expect(of({ ...stated, period: '2019-07/2020-06' }, 'GBR', [pounds]).reason).toBe(
    'period not covered',
  );
});

test('a side that is no party to the claim is refused', () => {
  expect(() => of({}, 'GEO')).toThrow('"GEO" is not a side of a claim on AZE-PAK');
});
