import { describe, expect, test } from 'vitest';
import { claimReviews, type ReviewInput } from './claim-review';
import { checkedStatement, checkedText } from '@/tests/builders/checked-text';
import { claim } from '@/tests/builders/claim';
import { VINTAGE } from '@/tests/builders/picture';

function input(changes: Partial<ReviewInput> = {}): ReviewInput {
  return {
    checked: checkedText(),
    publication: {
      publisher: 'AzerNews',
      title: 'Navy chief in Karachi',
      date: '2021-06-11',
      address: 'https://www.azernews.az/nation/180035.html',
    },
    names: { AZE: 'Azerbaijan', PAK: 'Pakistan' },
    vintage: VINTAGE,
    origin: 'https://bilateral.example/',
    path: '/articles/2021-06-11-azerbaijan-pakistan-navy',
    ...changes,
  };
}

describe('claimReviews(input)', () => {
  test('says what was claimed, where and by whom', () => {
    const [review] = claimReviews(input());
    expect(review?.claimReviewed).toBe(
      'US$13.2 million: Azerbaijan’s trade turnover with Pakistan, 2020',
    );
    expect(review?.itemReviewed).toEqual({
      '@type': 'Claim',
      author: { '@type': 'Organization', name: 'AzerNews' },
      datePublished: '2021-06-11',
      appearance: {
        '@type': 'CreativeWork',
        headline: 'Navy chief in Karachi',
        url: 'https://www.azernews.az/nation/180035.html',
        datePublished: '2021-06-11',
        text: '$13.2 million',
      },
    });
  });

  test('rates in words, one a country, and never by a number', () => {
    const [review] = claimReviews(input());
    expect(review?.reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Agrees, truncated (Azerbaijan’s record); Differs (Pakistan’s record)',
    });
  });

  test('gives exact figures, reasons and vintage in its body', () => {
    const [review] = claimReviews(input());
    expect(review?.reviewBody).toContain('as reported by Azerbaijan: US$13,282,396.');
    expect(review?.reviewBody).toContain('2.806 times the record.');
    expect(review?.reviewBody).toContain('Vintage 1-3f2a9c41 of 5 July 2026.');
  });

  test('has addresses only where the product has a public one', () => {
    expect(claimReviews(input())[0]?.url).toBe(
      'https://bilateral.example/articles/2021-06-11-azerbaijan-pakistan-navy#c1',
    );
    const [review] = claimReviews(input({ origin: null }));
    expect(review).not.toHaveProperty('url');
    expect(review?.author).toEqual({ '@type': 'Organization', name: 'Bilateral' });
  });

  test('has no key for what is not known of the text', () => {
    const publication = { publisher: null, title: null, date: null, address: null };
    expect(claimReviews(input({ publication }))[0]?.itemReviewed).toEqual({
      '@type': 'Claim',
      appearance: { '@type': 'CreativeWork', text: '$13.2 million' },
    });
  });

  test('leaves out what could not be checked and what states no amount', () => {
    const unchecked = checkedStatement(claim({ period: null }));
    const bare = checkedStatement(claim(), { claim: null, verdicts: [] });
    expect(claimReviews(input({ checked: checkedText([unchecked, bare]) }))).toEqual([]);
  });

  test('tells a side that could not be checked beside one that was', () => {
    const checked = checkedText([checkedStatement(claim({ period: '2021', printed: '11.7' }))]);
    expect(claimReviews(input({ checked }))[0]?.reviewRating.alternateName).toBe(
      'Agrees (Azerbaijan’s record); Could not check (Pakistan’s record)',
    );
  });
});
