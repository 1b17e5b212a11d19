import { describe, expect, test } from 'vitest';
import { ledgerJson } from './ledger-json';
import { checkedStatement, checkedText, readClaim } from '@/tests/builders/checked-text';
import { claim } from '@/tests/builders/claim';

const NOWHERE = { publisher: null, title: null, date: null, address: null };
const FLOWS = [
  checkedStatement(claim()),
  checkedStatement(claim({ id: 'c2', measure: 'exports', printed: '1.6' })),
  checkedStatement(claim({ id: 'c3', measure: 'imports', printed: '11.6' })),
];

describe('ledgerJson(input)', () => {
  test('has every statement with decimals as text, spans and trace', () => {
    const { statements, vintage } = ledgerJson({ checked: checkedText(), publication: NOWHERE });
    expect(vintage).toBe('1-3f2a9c41');
    expect(statements[0]).toMatchObject({
      id: 'c1',
      printed: '13.2',
      scale: '1000000',
      amount: '13200000',
      period: '2020',
      statedPeriod: { freq: 'A', start: '2020-01-01', end: '2020-12-31' },
      span: { start: 10, end: 23 },
      figure: { start: 11, end: 15 },
      trace: ['“the two countries” are Azerbaijan and Pakistan, named in sentence 1'],
    });
  });

  test('has each verdict with its interval and datasets, and the nearer side', () => {
    const { statements } = ledgerJson({ checked: checkedText(), publication: NOWHERE });
    expect(statements[0]?.verdicts[1]).toMatchObject({
      side: 'PAK',
      verdict: 'differs',
      recorded: '4704442',
      interval: { from: '13150000', to: '13250000' },
      datasets: ['total-2017'],
    });
    expect(statements[0]?.nearer).toBe('AZE');
  });

  test('has the sums inside the text', () => {
    const { arithmetic } = ledgerJson({ checked: checkedText(FLOWS), publication: NOWHERE });
    expect(arithmetic).toEqual([
      expect.objectContaining({ result: 'consistent', claimIds: ['c2', 'c3', 'c1'] }),
    ]);
  });

  test('has slips as the claim would have to be', () => {
    const slips = [{ kind: 'scale', claim: claim({ scale: '1000000000' }), side: 'AZE' }] as const;
    const checked = checkedText([checkedStatement(claim(), { slips })]);
    const [statement] = ledgerJson({ checked, publication: NOWHERE }).statements;
    expect(statement?.slips).toEqual([
      {
        kind: 'scale',
        side: 'AZE',
        reporter: 'AZE',
        partner: 'PAK',
        measure: 'turnover',
        printed: '13.2',
        scale: '1000000000',
        period: '2020',
      },
    ]);
  });

  test('has the months of a statement without an amount as its period', () => {
    const read = readClaim({
      value: null,
      changePct: '9',
      period: { freq: 'YTD', start: '2020-01-01', end: '2020-10-31' },
    });
    const checked = checkedText([checkedStatement(claim(), { claim: null, verdicts: [], read })]);
    const [statement] = ledgerJson({ checked, publication: NOWHERE }).statements;
    expect(statement).toMatchObject({
      period: '2020-01/2020-10',
      printed: null,
      amount: null,
      scale: null,
      changePercent: '9',
    });
  });

  test('loses nothing when written as JSON', () => {
    const ledger = ledgerJson({ checked: checkedText(FLOWS), publication: NOWHERE });
    expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
  });
});
