import { describe, expect, test } from 'vitest';
import { amountWords, claimSubject, statedFigure, verdictReason } from './claims';
import { verdict } from '@/lib/claims/verdict';
import type { Claim } from '@/lib/domain/claim';
import { claim } from '@/tests/builders/claim';
import { azePak, pakAze, syntheticYears } from '@/tests/builders/trade-record';

const NAMES = { reporter: 'Azerbaijan', partner: 'Pakistan' };

function reason(part: Partial<Claim>, side: 'AZE' | 'PAK', records = [azePak(), pakAze()]): string {
  const of = claim(part);
  const found = verdict({ claim: of, records, side, vintage: '1' });
  return verdictReason(found, of, side === 'AZE' ? 'Azerbaijan' : 'Pakistan');
}

describe('statedFigure(claim)', () => {
  test.each([
    [{}, 'US$13.2 million'],
    [{ hedge: 'approx' }, 'about US$13.2 million'],
    [{ hedge: 'over', scale: '10000000', currency: 'INR' }, 'over INR\u00a013.2 crore'],
    [{ printed: '694940', scale: '1' }, 'US$694,940'],
    [{ printed: '-5', scale: '1000000000', currency: 'GBP' }, '−£5 billion'],
    [{ printed: '0' }, 'US$0 million'],
    [{ scale: '10000' }, 'US$13.2 × 10,000'],
  ] satisfies [Partial<Claim>, string][])('of %j is %j', (part, words) => {
    expect(statedFigure(claim(part))).toBe(words);
  });
});

test('amountWords(amount, currency) has its minus before the sign of the currency', () => {
  expect(amountWords('-9967248', 'USD')).toBe('−US$9,967,248');
});

describe('claimSubject(claim, names)', () => {
  test('names pair, flow and period', () => {
    expect(claimSubject(claim({ measure: 'imports' }), NAMES)).toBe(
      'Azerbaijan’s imports from Pakistan, 2020',
    );
  });

  test('says what is of one product, without a period, or not realised', () => {
    const target = claim({ product: 'rice', period: null, status: 'target' });
    expect(claimSubject(target, NAMES)).toBe(
      'Azerbaijan’s trade turnover with Pakistan, rice, no period stated (target)',
    );
  });
});

describe('verdictReason(verdict, claim, sideName)', () => {
  test('tells the exact figure of what agrees', () => {
    expect(reason({ measure: 'imports', printed: '11.6' }, 'AZE')).toBe(
      'US$11,624,822 rounds to US$11.6 million',
    );
  });

  test('tells a hedge of the figure nowhere but in the figure', () => {
    expect(reason({ measure: 'imports', printed: '11.6', hedge: 'approx' }, 'AZE')).toBe(
      'US$11,624,822 rounds to US$11.6 million',
    );
  });

  test('tells difference and ratio of what differs, above or below', () => {
    expect(reason({ printed: '13.2' }, 'PAK')).toBe(
      'The printed figure is US$8,495,558 above, 2.806 times the record',
    );
    expect(reason({ printed: '1' }, 'AZE')).toBe(
      'The printed figure is US$12,282,396 below, 0.075 times the record',
    );
  });

  test('tells no ratio to a record of zero', () => {
    expect(reason({ printed: '3' }, 'AZE', [syntheticYears(26, '0', '0')])).toBe(
      'The printed figure is US$3,000,000 above',
    );
  });

  test('tells a balance’s distance alone', () => {
    expect(reason({ measure: 'balance', printed: '-5' }, 'AZE')).toBe(
      'The printed figure is US$4,967,248 off the record',
    );
  });

  test('gives the figure of a balance its sign on the other country’s terms', () => {
    expect(reason({ measure: 'balance', printed: '-2.9' }, 'PAK')).toBe(
      'US$2,864,356 rounds to US$2.9 million',
    );
  });

  test('names the kind of period that is not held, and any other reason', () => {
    expect(reason({ period: '2021-Q1' }, 'AZE')).toBe('No quarterly record of Azerbaijan is held');
    expect(reason({ period: '1990' }, 'PAK')).toBe(
      'The record of Pakistan does not cover this period',
    );
  });
});
