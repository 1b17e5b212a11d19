import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleFile } from '@/tests/builders/article-file';
import { listArticles } from './list-articles';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterEach(() => rm(directory, { recursive: true }));

const write = (slug: string, date: string) =>
  writeFile(
    join(directory, `${slug}.md`),
    articleFile((content) =>
      content.replace('2021-06-11-navy', slug).replace('date: 2021-06-11', `date: ${date}`),
    ),
  );

test('listArticles(directory) is newest first, then by slug', async () => {
  await write('b', '2021-06-11');
  await write('c', '2023-01-01');
  await write('a', '2021-06-11');
  await writeFile(join(directory, 'README.txt'), 'not an article');
  const slugs = (await listArticles(directory)).map(({ slug }) => slug);
  expect(slugs).toEqual(['c', 'a', 'b']);
});

test('an empty folder has no articles', async () => {
  expect(await listArticles(directory)).toEqual([]);
});

test('one broken file is told, not passed over', async () => {
  await write('a', '2021-06-11');
  await writeFile(join(directory, 'b.md'), 'broken');
  await expect(listArticles(directory)).rejects.toThrow('b.md');
});
