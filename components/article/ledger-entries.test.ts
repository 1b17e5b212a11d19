import { describe, expect, test } from 'vitest';
import { verdict } from '@/lib/claims/verdict';
import type { Claim, UncheckedReason, Verdict, VerdictKind } from '@/lib/domain/claim';
import { claim } from '@/tests/builders/claim';
import { AZE_PAK_DATASETS, azePak, pakAze } from '@/tests/builders/trade-record';
import { ledgerEntry, type CheckedFigure, type LedgerContext } from './ledger-entries';

const CONTEXT: LedgerContext = {
  names: { AZE: 'Azerbaijan', PAK: 'Pakistan' },
  datasets: AZE_PAK_DATASETS,
  hrefOf: (claimId) => `/?claim=${claimId}#chart-figure`,
  lit: null,
};

const judged: Verdict = {
  claimId: 'c1',
  side: 'AZE',
  kind: 'agrees',
  reason: null,
  measure: 'turnover',
  currency: 'USD',
  recorded: '13282396',
  difference: '-82396',
  ratio: '0.994',
  interval: { from: '13150000', to: '13250000' },
  datasets: ['chapters-2022'],
  vintage: '1-3f2a9c41',
};

const unchecked = (reason: UncheckedReason): Verdict => ({
  ...judged,
  kind: 'could not check',
  reason,
  recorded: null,
  difference: null,
  ratio: null,
  interval: null,
  datasets: [],
});

/** The words of one verdict on a claim. */
function reasonOf(one: Verdict, part: Partial<Claim> = {}): string | undefined {
  const figure = { claim: claim(part), verdicts: [one], nearer: null };
  return ledgerEntry(figure, CONTEXT).verdicts[0]?.reason;
}

/** A claim against both countries' records, as the page checks it. */
function checked(part: Partial<Claim>): CheckedFigure {
  const stated = claim(part);
  const records = [azePak(), pakAze()];
  const verdicts = ['AZE', 'PAK'].map((side) =>
    verdict({ claim: stated, records, side, vintage: '1-3f2a9c41' }),
  );
  return { claim: stated, verdicts, nearer: null };
}

describe('ledgerEntry(figure, context) of a verdict', () => {
  test.each<[Exclude<VerdictKind, 'could not check'>, string]>([
    ['agrees', '13,282,396 rounds to $13.2 million'],
    ['agrees truncated', '13,282,396 is $13.2 million when cut off, not rounded'],
    [
      'approximately agrees',
      '13,282,396 is near $13.2 million, within the hedge or one unit of the last digit',
    ],
    ['differs', 'the record says 13,282,396; the printed figure is 0.994 times it'],
  ])('%s says why', (kind, words) => {
    expect(reasonOf({ ...judged, kind })).toBe(words);
  });

  test.each<[UncheckedReason, string]>([
    ['no record of this country', 'no record of Azerbaijan is held'],
    ['period not covered', 'the record of Azerbaijan does not cover this period'],
    ['record incomplete', 'the record of Azerbaijan is incomplete for this period'],
    ['value missing', 'Azerbaijan reported no figure for this period'],
    ['no period stated', 'the text states no period'],
    ['other currency', 'the record is in another currency'],
    ['target or forecast', 'the figure is a target or a forecast'],
    ['product not held', 'no record of this product is held'],
    ['period not in whole months', 'the period is not made of whole calendar months'],
    ['services not held', 'records of trade in services are not held'],
    ['part of trade not held', 'no record of this part of the trade is held'],
    ['bloc or group', 'no record of trade with this group of countries is held'],
    ['no base', 'the record of Azerbaijan has no figure to compare with'],
    ['base not positive', 'the record of Azerbaijan gives no amount to take a percentage of'],
    ['total not held', 'no total of Azerbaijan to take the share of is held'],
  ])('could not check: %s', (reason, words) => {
    expect(reasonOf(unchecked(reason))).toBe(words);
  });

  test.each<[string | null, string]>([
    ['2020', 'no annual record of Azerbaijan is held'],
    ['2020-H1', 'no half-yearly record of Azerbaijan is held'],
    ['2021-Q1', 'no quarterly record of Azerbaijan is held'],
    ['2021-03', 'no monthly record of Azerbaijan is held'],
    ['2020-01/2020-10', 'no year-to-date record of Azerbaijan is held'],
    ['2020-07/2021-06', 'no fiscal-year record of Azerbaijan is held'],
    ['2020-11/2021-02', 'no record of Azerbaijan is held for periods of this length'],
    [null, 'no record of Azerbaijan is held for periods of this length'],
  ])('without a record for periods like %s says so', (period, words) => {
    expect(reasonOf(unchecked('no record of this frequency'), { period })).toBe(words);
  });

  test('says when another currency of the text was tested', () => {
    expect(reasonOf({ ...judged, kind: 'agrees', currency: 'GBP' })).toBe(
      '13,282,396 rounds to $13.2 million; tested by the amount the text gives in GBP',
    );
  });

  test('names source and vintage of the record, and nothing without one', () => {
    const { verdicts } = ledgerEntry(
      { claim: claim(), verdicts: [judged, unchecked('other currency')], nearer: null },
      CONTEXT,
    );
    expect(verdicts.map(({ source }) => source)).toEqual([
      'United Nations Statistics Division, UN Comtrade, retrieved 2022; vintage 1-3f2a9c41',
      '',
    ]);
    expect(verdicts.map(({ recorded }) => recorded)).toEqual(['13,282,396', null]);
  });
});

describe('ledgerEntry(figure, context) of the founding article', () => {
  const wordsOf = (part: Partial<Claim>) =>
    ledgerEntry(checked(part), CONTEXT).verdicts.map(
      ({ sideName, kind, reason }) => `${sideName}: ${kind}: ${reason}`,
    );

  test('imports of 2020 agree with Azerbaijan’s record and differ from Pakistan’s', () => {
    expect(wordsOf({ measure: 'imports', printed: '11.6', quote: '$11.6 million' })).toEqual([
      'Azerbaijan: agrees: 11,624,822 rounds to $11.6 million',
      'Pakistan: differs: the record says 3,784,399; the printed figure is 3.065 times it',
    ]);
  });

  test('exports of 2020 agree truncated with Azerbaijan’s record', () => {
    expect(wordsOf({ measure: 'exports', printed: '1.6', quote: '$1.6 million' })[0]).toBe(
      'Azerbaijan: agrees truncated: 1,657,574 is $1.6 million when cut off, not rounded',
    );
  });

  test('the first quarter of 2021 could not be checked, because no quarterly record is held', () => {
    expect(wordsOf({ period: '2021-Q1', printed: '3.1' })).toEqual([
      'Azerbaijan: could not check: no quarterly record of Azerbaijan is held',
      'Pakistan: could not check: no quarterly record of Pakistan is held',
    ]);
  });
});

describe('ledgerEntry(figure, context)', () => {
  const figure: CheckedFigure = { claim: claim(), verdicts: [], nearer: 'PAK' };

  test('names the figure, its direction and period, and its way to the chart', () => {
    expect(ledgerEntry(figure, { ...CONTEXT, lit: 'c1' })).toEqual({
      claimId: 'c1',
      quote: '$13.2 million',
      subject: 'Azerbaijan’s trade turnover with Pakistan, 2020',
      href: '/?claim=c1#chart-figure',
      isLit: true,
      verdicts: [],
      nearer: 'The figure is nearer to the record of Pakistan.',
      picture: null,
      printedIn: null,
    });
  });

  test('names a product, and says when no period is stated', () => {
    const rice = { ...figure, claim: claim({ measure: 'exports', product: 'rice', period: null }) };
    expect(ledgerEntry(rice, CONTEXT).subject).toBe(
      'Azerbaijan’s exports to Pakistan, rice, no period stated',
    );
  });

  test.each([
    ['2015-08-31', 'Report, 31 August 2015'],
    [null, 'Report, undated'],
  ])('names where and when (%s) it was printed', (date, words) => {
    const printed = {
      publisher: 'Report',
      date,
      address: 'https://report.az/',
      note: 'No year is stated.',
    };
    const press = { ...figure, claim: { ...claim(), ...printed } };
    expect(ledgerEntry(press, CONTEXT).printedIn).toEqual({
      words,
      address: 'https://report.az/',
      note: 'No year is stated.',
    });
  });

  test('calls a country by its code when it has no name', () => {
    expect(ledgerEntry(figure, { ...CONTEXT, names: {} }).subject).toBe(
      'AZE’s trade turnover with PAK, 2020',
    );
  });
});
