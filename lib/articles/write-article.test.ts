import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileError } from '@/lib/errors';
import { claim, verdict } from '@/tests/builders/claim';
import { readArticle } from './read-article';
import { articleContent, writeArticle, type NewArticle } from './write-article';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterEach(() => rm(folder, { recursive: true }));

const text = 'Trade came to $13.2 million [in all] in 2020.\n\nExports made $1.6 million.';

function article(changes: Partial<NewArticle> = {}): NewArticle {
  return {
    slug: '2021-06-11-trade',
    title: 'Trade of a year',
    publisher: 'A paper',
    date: '2021-06-11',
    byline: null,
    address: 'https://example.org/1',
    reporter: 'AZE',
    partner: 'PAK',
    text,
    checkedOn: '2026-11-25',
    vintage: '1-3f2a9c41',
    claims: [
      {
        claim: claim({ id: 'c9', measure: 'exports', printed: '1.6' }),
        verdicts: [],
        figure: { start: 60, end: 72 },
      },
      {
        claim: claim({ id: 'c2', measure: 'turnover', printed: '13.2' }),
        verdicts: [verdict({ side: 'PAK', kind: 'differs', recorded: '4704442' })],
        figure: { start: 14, end: 27 },
      },
    ],
    ...changes,
  };
}

test('a written article is read back with its claims in reading order and every figure marked', async () => {
  await writeArticle(folder, article());
  const read = await readArticle(folder, '2021-06-11-trade');
  expect(
    read?.claims.map(({ id, measure, printed, quote }) => [id, measure, printed, quote]),
  ).toEqual([
    ['c1', 'turnover', '13.2', '$13.2 million'],
    ['c2', 'exports', '1.6', '$1.6 million'],
  ]);
  expect(read?.checked).toEqual({
    vintage: '1-3f2a9c41',
    on: '2026-11-25',
    verdicts: [{ claim: 'c1', side: 'PAK', kind: 'differs', reason: null, recorded: '4704442' }],
  });
  expect(read?.paragraphs.flat().filter(({ kind }) => kind === 'figure')).toHaveLength(2);
});

test('brackets of the text do not become marks', () => {
  expect(articleContent(article())).toContain('[$13.2 million](#c1) (in all) in 2020.');
});

test('a file that is there is never replaced', async () => {
  const file = await writeArticle(folder, article());
  await expect(writeArticle(folder, article({ title: 'Other' }))).rejects.toThrow(FileError);
  expect(await readFile(file, 'utf8')).toContain('Trade of a year');
});

test.each([
  [{ slug: '../up' }, 'slug'],
  [{ address: 'nowhere' }, 'address'],
  [{ title: '' }, 'title'],
])('an article with %j is refused, naming the field', (changes, field) => {
  expect(() => articleContent(article(changes))).toThrow(field);
});

test('of two claims on one figure the first stands', () => {
  const twice = article().claims.map((one) => ({ ...one, figure: { start: 14, end: 27 } }));
  expect(articleContent(article({ claims: twice })).match(/#c\d/g)).toEqual(['#c1']);
});
