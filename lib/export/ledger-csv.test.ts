import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFormulaLike } from './csv-text';
import { ledgerCsv } from './ledger-csv';
import type { CheckedText } from '@/lib/claims/checked-text';
import { checkedStatement, checkedText, readClaim } from '@/tests/builders/checked-text';
import { claim } from '@/tests/builders/claim';

type Row = Record<string, string>;

function rows(checked: CheckedText): readonly Row[] {
  return parse<Row>(ledgerCsv(checked), { columns: true });
}

const PERCENT_ONLY = checkedStatement(claim({ id: 'c2' }), {
  read: readClaim({ value: null, scale: '1', currency: null, changePct: '-9.8', quote: '9.8 %' }),
  claim: null,
  verdicts: [],
  percents: [
    {
      of: 'change',
      side: 'AZE',
      kind: 'agrees',
      reason: null,
      stated: '-9.8',
      recorded: '-9.86',
      base: '2019',
      datasets: ['chapters-2022'],
    },
  ],
});

describe('ledgerCsv(checked)', () => {
  test('has one line for each claim and side', () => {
    const [own, other] = rows(checkedText());
    expect(own).toMatchObject({
      id: 'c1',
      quote: '$13.2 million',
      reporter: 'AZE',
      partner: 'PAK',
      measure: 'turnover',
      printed: '13.2',
      scale: '1000000',
      currency: 'USD',
      amount: '13200000',
      period: '2020',
      hedge: 'exact',
      status: 'realised',
      side: 'AZE',
      verdict: 'agrees truncated',
      recorded: '13282396',
      difference: '-82396',
      datasets: 'chapters-2022',
      vintage: '1-3f2a9c41',
    });
    expect(other).toMatchObject({ side: 'PAK', verdict: 'differs', ratio: '2.806' });
  });

  test('gives the reason of what could not be checked, and no figure', () => {
    const [own] = rows(checkedText([checkedStatement(claim({ period: '2021-Q1' }))]));
    expect(own).toMatchObject({
      period: '2021-Q1',
      verdict: 'could not check',
      reason: 'no record of this frequency',
      recorded: '',
      difference: '',
      ratio: '',
    });
  });

  test('keeps percentages in columns of their own', () => {
    const [only] = rows(checkedText([PERCENT_ONLY]));
    expect(only).toMatchObject({
      printed: '',
      amount: '',
      recorded: '',
      side: 'AZE',
      percent_of: 'change',
      percent_stated: '-9.8',
      percent_recorded: '-9.86',
      percent_base: '2019',
    });
  });

  test('has a line for a statement that was held against nothing', () => {
    const bare = checkedStatement(claim(), { claim: null, verdicts: [], percents: [] });
    expect(rows(checkedText([bare]))).toEqual([
      expect.objectContaining({ id: 'c1', side: '', verdict: '', vintage: '1-3f2a9c41' }),
    ]);
  });

  test('has its head alone for a text without statements', () => {
    expect(ledgerCsv(checkedText([]))).toMatch(/^id,quote,.*,vintage\r\n$/);
  });

  test('guards text that would be run as a formula and leaves negative numbers', () => {
    const deficit = claim({ measure: 'balance', printed: '-5', quote: '=HYPERLINK("x")' });
    const text = ledgerCsv(checkedText([checkedStatement(deficit)]));
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).toContain(',-5,1000000,USD,-5000000,');
  });

  test('reads back to the same quote whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (quote) => {
        const [row] = rows(checkedText([checkedStatement(claim({ quote }))]));
        const behind = row?.quote?.replace(/^'/, '') ?? '';
        expect(isFormulaLike(behind) ? behind : row?.quote).toBe(quote);
      }),
    );
  });
});
