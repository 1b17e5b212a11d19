import { describe, expect, test } from 'vitest';
import type { UncheckedReason, VerdictKind } from '@/lib/domain/claim';
import { CHAPTERS, heldRecords } from '@/tests/builders/held-records';
import { percentClaim, readClaim, year } from '@/tests/builders/read-claim';
import { checkStatements } from './check-text';
import type { ReadClaim } from './read/read-claim';

const { recordsOf, chaptersOf, vintage } = heldRecords();
const only = (read: ReadClaim) =>
  checkStatements({ read: [read], recordsOf, chaptersOf, chapters: CHAPTERS, vintage })
    .statements[0];

/** What is stated, and what each country's record says of it, the reporter's first. */
type Case = readonly [
  what: string,
  stated: Partial<ReadClaim>,
  ...(readonly [VerdictKind | UncheckedReason, VerdictKind | UncheckedReason]),
];

const fiscal = { freq: 'FY', start: '2020-07-01', end: '2021-06-30' } as const;
const nineMonths = { freq: 'YTD', start: '2020-01-01', end: '2020-09-30' } as const;
const quarter = { freq: 'Q', start: '2021-01-01', end: '2021-03-31' } as const;
const iranian = { freq: 'FY', start: '2020-03-21', end: '2021-03-20' } as const;
const exports = (value: string): Partial<ReadClaim> => ({ flow: 'exports', value });
const imports = (value: string): Partial<ReadClaim> => ({ flow: 'imports', value });
const balance = (value: string): Partial<ReadClaim> => ({ flow: 'balance', value });
const british = { reporter: 'GBR', partner: 'PAK', currency: 'GBP' } as const;

// prettier-ignore
const CASES: readonly Case[] = [
  ['rounded', imports('11.6'), 'agrees', 'differs'],
  ['rounded to a whole', imports('12'), 'agrees', 'differs'],
  ['all digits', { ...imports('11624822'), scale: '1' }, 'agrees', 'differs'],
  ['the mirror agrees', exports('0.92'), 'differs', 'agrees'],
  ['the mirror of imports agrees', imports('3.8'), 'differs', 'agrees'],
  ['cut off', exports('1.6'), 'agrees truncated', 'differs'],
  ['a turnover cut off', { value: '13.2' }, 'agrees truncated', 'differs'],
  ['a turnover in thousands', { value: '4704', scale: '1000' }, 'differs', 'agrees'],
  ['one unit too high', imports('11.7'), 'approximately agrees', 'differs'],
  ['too low for its digits', imports('11.53'), 'differs', 'differs'],
  ['about', { ...imports('12.0'), hedge: 'approx' }, 'approximately agrees', 'differs'],
  ['about, too far', { ...imports('13.0'), hedge: 'approx' }, 'differs', 'differs'],
  ['over', { ...imports('11'), hedge: 'over' }, 'agrees truncated', 'differs'],
  ['over, though under', { ...imports('11.9'), hedge: 'over' }, 'differs', 'differs'],
  ['over by the last unit', { ...imports('11.7'), hedge: 'over' }, 'approximately agrees', 'differs'],
  ['under', { ...imports('12'), hedge: 'under' }, 'agrees', 'differs'],
  ['under, though over', { ...imports('11.2'), hedge: 'under' }, 'differs', 'differs'],
  ['nearly', { ...imports('12.1'), hedge: 'under' }, 'approximately agrees', 'differs'],
  ['a deficit', balance('-10.0'), 'agrees', 'differs'],
  ['a deficit cut off', balance('-9.9'), 'agrees truncated', 'differs'],
  ['a deficit told as a surplus', balance('10.0'), 'differs', 'differs'],
  ['a deficit that the mirror has as a surplus', balance('-2.9'), 'differs', 'agrees'],
  ['the partner’s surplus', { ...balance('2.86'), reporter: 'PAK', partner: 'AZE' }, 'agrees', 'differs'],
  ['a year of one record', { ...imports('11'), period: year('2021') }, 'agrees', 'period not covered'],
  ['a flow not reported', { ...exports('0.7'), period: year('2019') }, 'value missing', 'agrees'],
  ['a turnover with one flow', { value: '15', period: year('2019') }, 'value missing', 'differs'],
  ['a recorded zero', { ...exports('0'), period: year('2017') }, 'agrees', 'period not covered'],
  ['an incomplete year', { ...exports('0.02'), period: year('2016') }, 'record incomplete', 'period not covered'],
  ['a turnover of an incomplete year', { value: '4.5', period: year('2016') }, 'record incomplete', 'period not covered'],
  ['a year before the records', { period: year('1990') }, 'period not covered', 'period not covered'],
  ['a quarter of yearly records', { value: '3.1', period: quarter }, 'no record of this frequency', 'no record of this frequency'],
  ['no period', { period: null }, 'no period stated', 'no period stated'],
  ['an Iranian year', { period: iranian }, 'period not in whole months', 'period not in whole months'],
  ['a target', { status: 'target' }, 'target or forecast', 'target or forecast'],
  ['a forecast', { status: 'forecast' }, 'target or forecast', 'target or forecast'],
  ['services', { scope: 'services' }, 'services not held', 'services not held'],
  ['goods and services', { scope: 'goods+services' }, 'services not held', 'services not held'],
  ['a border crossing', { scope: 'border trade' }, 'part of trade not held', 'part of trade not held'],
  ['goods', { ...imports('11.6'), scope: 'goods' }, 'agrees', 'differs'],
  ['a bloc', { partner: 'EAEU' }, 'bloc or group', 'bloc or group'],
  ['a set of countries', { partner: 'CHN+HKG' }, 'bloc or group', 'bloc or group'],
  ['a bloc that is held', { ...british, ...exports('150'), partner: 'EU27', scale: '1000000000' }, 'agrees', 'bloc or group'],
  ['the world', { ...british, ...exports('325.1'), partner: 'WLD', scale: '1000000000' }, 'agrees', 'bloc or group'],
  ['the bloc as the reporter', { ...british, ...imports('150'), reporter: 'EU27', partner: 'GBR', scale: '1000000000' }, 'bloc or group', 'agrees'],
  ['another country', { partner: 'TUR' }, 'no record of this country', 'no record of this country'],
  ['another currency', { currency: 'AZN' }, 'other currency', 'other currency'],
  ['a currency without a rate', { ...british, currency: 'USD', ...exports('900') }, 'other currency', 'no record of this country'],
  ['an amount given twice', { ...british, ...exports('1150'), currency: 'USD', otherCurrencies: [{ value: '900', scale: '1000000', currency: 'GBP' }] }, 'agrees', 'no record of this country'],
  ['a deficit given twice', { ...british, ...balance('-1550'), currency: 'USD', otherCurrencies: [{ value: '1200', scale: '1000000', currency: 'GBP' }] }, 'agrees', 'no record of this country'],
  ['a fiscal year from months', { ...british, ...exports('996'), period: fiscal }, 'agrees', 'no record of this country'],
  ['nine months from months', { ...british, ...imports('1.6'), scale: '1000000000', period: nineMonths }, 'agrees', 'no record of this country'],
  ['a quarter from months', { ...british, ...exports('270'), period: quarter }, 'differs', 'no record of this country'],
  ['a chapter', { ...exports('1.2'), product: 'cotton' }, 'agrees', 'product not held'],
  ['a chapter in a year without it', { ...exports('1.2'), product: 'cotton', period: year('2016') }, 'product not held', 'product not held'],
  ['a chapter nobody has', { ...exports('1.2'), product: 'pharmaceuticals' }, 'product not held', 'product not held'],
  ['a product that is no chapter', { ...exports('1.2'), product: 'rice' }, 'product not held', 'product not held'],
];

const KINDS: readonly string[] = ['agrees', 'agrees truncated', 'approximately agrees', 'differs'];

const outcome = (word: VerdictKind | UncheckedReason) =>
  KINDS.includes(word)
    ? { kind: word, reason: null }
    : { kind: 'could not check', reason: word, recorded: null };

test.each(CASES)('%s', (_what, stated, own, partner) => {
  expect(only(readClaim(stated))?.verdicts).toMatchObject([outcome(own), outcome(partner)]);
});

// prettier-ignore
const PERCENTS: readonly Case[] = [
  ['a change rounded', { flow: 'imports', changePct: '-19.5' }, 'agrees', 'differs'],
  ['a change cut off', { flow: 'imports', changePct: '-76.33' }, 'differs', 'agrees truncated'],
  ['a change one unit off', { flow: 'imports', changePct: '-77' }, 'differs', 'approximately agrees'],
  ['about', { flow: 'imports', changePct: '-20.4', hedge: 'approx' }, 'approximately agrees', 'differs'],
  ['more than', { flow: 'imports', changePct: '-19', hedge: 'over' }, 'agrees truncated', 'differs'],
  ['a rise that was a fall', { flow: 'imports', changePct: '19.5' }, 'differs', 'differs'],
  ['a change over a year without a figure', { flow: 'exports', changePct: '31' }, 'no base', 'agrees'],
  ['a change from an incomplete year', { flow: 'imports', changePct: '9', period: year('2017') }, 'no base', 'period not covered'],
  ['a change of an incomplete year', { flow: 'imports', changePct: '9', period: year('2016') }, 'record incomplete', 'period not covered'],
  ['a change from zero', { flow: 'exports', changePct: '10', period: year('2018') }, 'base not positive', 'period not covered'],
  ['a change of a target', { status: 'target', changePct: '10' }, 'target or forecast', 'target or forecast'],
  ['a change without a period', { period: null, changePct: '10' }, 'no period stated', 'no period stated'],
  ['a change of the quarter of a year', { period: quarter, changePct: '10' }, 'no record of this frequency', 'no record of this frequency'],
  ['a change of a chapter', { flow: 'imports', product: 'cotton', changePct: '-77.6' }, 'agrees', 'product not held'],
  ['a change of trade with a bloc', { partner: 'ASEAN', changePct: '10' }, 'bloc or group', 'bloc or group'],
  ['a deficit that widened', { ...british, flow: 'balance', changePct: '20.0' }, 'agrees', 'no record of this country'],
];

describe('a change', () => {
  test.each(PERCENTS)('%s', (_what, stated, own, partner) => {
    expect(only(percentClaim(stated))?.percents).toMatchObject([outcome(own), outcome(partner)]);
  });
});

// prettier-ignore
const SHARES: readonly (readonly [string, Partial<ReadClaim>, VerdictKind | UncheckedReason])[] = [
  ['rounded', { ...british, flow: 'exports', sharePct: '0.28' }, 'agrees'],
  ['cut off', { ...british, flow: 'exports', sharePct: '0.27' }, 'agrees truncated'],
  ['of a bloc', { ...british, partner: 'EU27', flow: 'imports', sharePct: '47' }, 'agrees'],
  ['too high', { ...british, flow: 'exports', sharePct: '7' }, 'differs'],
  ['without a total', { flow: 'exports', sharePct: '7' }, 'total not held'],
  ['of something else', { ...british, flow: 'exports', sharePct: '7', shareOf: 'food' }, 'total not held'],
  ['in a year without a total', { ...british, flow: 'exports', sharePct: '7', period: year('2021') }, 'total not held'],
  ['of a forecast', { ...british, flow: 'exports', sharePct: '7', status: 'forecast' }, 'target or forecast'],
];

describe('a share', () => {
  test.each(SHARES)('%s', (_what, stated, word) => {
    expect(only(percentClaim(stated))?.percents).toMatchObject([outcome(word)]);
  });
});
