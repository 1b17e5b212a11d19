import { expect, test } from 'vitest';
import { articleFile } from '@/tests/builders/article-file';
import { parseArticle } from './parse-article';

const FILE = 'data/articles/2021-06-11-navy.md';
const parse = (from: string, to: string) =>
  parseArticle(
    FILE,
    articleFile((content) => content.replace(from, to)),
  );

test('parseArticle(file) is the article with claims, press and paragraphs', () => {
  const article = parseArticle(FILE, articleFile());
  expect(article).toMatchObject({
    slug: '2021-06-11-navy',
    date: '2021-06-11',
    reporter: 'AZE',
    claims: [{ id: 'c1', printed: '13.2', product: null, hedge: 'exact', status: 'realised' }],
    press: [{ id: 'p1', product: 'rice', hedge: 'approx', status: 'target', date: null }],
    pressNotes: [{ publisher: 'Report', note: null }],
  });
  expect(article.paragraphs).toEqual([
    [
      { kind: 'text', text: 'Turnover came to ' },
      { kind: 'figure', claimId: 'c1', text: '$13.2 million' },
      { kind: 'text', text: ' in 2020.' },
    ],
  ]);
});

test.each([
  ["printed: '13.2'", 'printed: 13.2', 'line 15, column "claims.0.printed": found "13.2"'],
  ["period: '2020'", 'period: 2020', 'line 18, column "claims.0.period": found "2020"'],
  ["period: '2020'", 'period: 2020-13', 'expected a period such as "2020" or "2021-Q1"'],
  ['measure: turnover', 'measure: trade', 'expected exports, imports, balance or turnover'],
  ['date: 2021-06-11', 'date: 2021-02-30', 'line 5, column "date": found "2021-02-30"'],
  ['address: https', 'address: ftp', 'expected an address that starts with https://'],
  ['currency: USD', 'currency: dollars', 'expected a currency code such as USD'],
  ['reporter: AZE', 'reporter: Baku', 'expected a country code such as AZE'],
  ['title: A visit\n', '', 'line 2, column "title": expected text'],
  ['slug: 2021-06-11-navy', 'slug: other', 'found "other", expected "2021-06-11-navy"'],
  ['id: p1', 'id: c1', 'line 21, column "press.0.id": found "c1"'],
  [
    '(#c1)',
    '(#c2)',
    'line 44, column "body": found "#c2", expected a mark of one of the claims c1',
  ],
  ['[$13.2 million](#c1)', '$13.2 million', 'line 11, column "claims.0.id": found "c1"'],
])('%j turned into %j is refused: %s', (from, to, message) => {
  expect(() => parse(from, to)).toThrow(message);
});
