import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { arithmetic } from '@/lib/claims/arithmetic';
import { FileError } from '@/lib/errors';
import { articleFile } from '@/tests/builders/article-file';
import { readArticle } from './read-article';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterEach(() => rm(directory, { recursive: true }));

test('readArticle(directory, slug) is the article of that file', async () => {
  await writeFile(join(directory, '2021-06-11-navy.md'), articleFile());
  expect(await readArticle(directory, '2021-06-11-navy')).toMatchObject({ title: 'A visit' });
});

test('an unknown slug has no article', async () => {
  expect(await readArticle(directory, 'nothing')).toBeNull();
  expect(await readArticle(directory, 'a'.repeat(5000))).toBeNull();
});

test('a slug that leads elsewhere has no article', async () => {
  await writeFile(join(directory, '2021-06-11-navy.md'), articleFile());
  expect(await readArticle(join(directory, 'sub'), '../2021-06-11-navy')).toBeNull();
  expect(await readArticle(directory, '')).toBeNull();
});

test('a broken file is refused', async () => {
  await writeFile(join(directory, 'broken.md'), 'no front matter');
  await expect(readArticle(directory, 'broken')).rejects.toThrow(FileError);
});

test('the founding article states four figures that add up', async () => {
  const article = await readArticle('data/articles', '2021-06-11-azerbaijan-pakistan-navy');
  expect(article?.claims.map(({ id, measure, printed }) => [id, measure, printed])).toEqual([
    ['c1', 'turnover', '13.2'],
    ['c2', 'exports', '1.6'],
    ['c3', 'imports', '11.6'],
    ['c4', 'turnover', '3.1'],
  ]);
  expect(arithmetic(article?.claims ?? [])).toMatchObject([
    { result: 'consistent', words: '1.6 + 11.6 = 13.2' },
  ]);
  expect(article?.press).toHaveLength(25);
  expect(article?.pressNotes).toHaveLength(2);
});
