import { describe, expect, test } from 'vitest';
import { PAGE_DEFAULTS } from '@/tests/builders/page';
import { azePak, viewOf } from '@/tests/builders/trade-record';
import { takenView } from './taken-view';

const of = (changes: Parameters<typeof viewOf>[1], article: string | null = 'navy') =>
  takenView({
    view: viewOf(azePak(), changes),
    path: article === null ? '/trade/AZE/PAK' : '/',
    defaults: PAGE_DEFAULTS,
    article,
    vintage: '1-3f2a9c41',
  });

describe('takenView(page)', () => {
  test('stays on the article’s own page, whatever the front page shows one day', () => {
    const taken = of({ from: '2015' });
    expect(taken.link).toBe('/?from=2015');
    expect(taken.page).toBe('/articles/navy?from=2015');
    expect(taken.pinned).toBe('/articles/navy?from=2015&vintage=1-3f2a9c41');
    expect(taken.embed).toBe('/embed/articles/navy?from=2015');
    expect(taken.pinnedEmbed).toBe('/embed/articles/navy?from=2015&vintage=1-3f2a9c41');
  });

  test('of a pair stays on the pair’s page', () => {
    expect(of({}, null).pinned).toBe('/trade/AZE/PAK?vintage=1-3f2a9c41');
    expect(of({}, null).embed).toBe('/embed/trade/AZE/PAK');
  });

  test('shows a table elsewhere as the chart of the same rows', () => {
    const taken = of({ chart: 'table', sort: '-imports' });
    expect(taken.embed).toBe('/embed/articles/navy');
    expect(taken.picture).toContain('chart=flows');
    expect(taken.data).toContain('chart=table');
  });

  test('asks for data without what only a picture shows', () => {
    const taken = of({ claim: 'c1', theme: 'dark' });
    expect(taken.data).toBe('reporter=AZE&partner=PAK&side=AZE&chart=flows&freq=A');
    expect(taken.cite).toBe(`${taken.data}&article=navy`);
    expect(taken.picture).toContain('claim=c1&theme=dark&article=navy');
  });

  test('of an older vintage names that one in all its addresses', () => {
    const taken = takenView({
      view: viewOf(azePak(), { vintage: '1-3f2a9c41' }),
      path: '/trade/AZE/PAK',
      defaults: { ...PAGE_DEFAULTS, vintage: '1-3f2a9c41' },
      article: null,
      vintage: '1-3f2a9c41',
    });
    const { link, pinned, embed, data, picture } = taken;
    expect([link, pinned, embed, data, picture].every((one) => one.includes('vintage=1-3f'))).toBe(
      true,
    );
  });
});
