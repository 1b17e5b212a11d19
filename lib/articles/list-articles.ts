import { readdir } from 'node:fs/promises';
import type { Article } from './article';
import { readArticle } from './read-article';

/**
 * Every article of a folder, the newest first, then by slug. Files that do not end in `.md`
 * are left aside. `read` may know an article from before.
 *
 * @throws {FileError} when a file does not say what it must.
 */
export async function listArticles(
  directory: string,
  read: (slug: string) => Promise<Article | null> = (slug) => readArticle(directory, slug),
): Promise<readonly Article[]> {
  const names = await readdir(directory);
  const slugs = names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3));
  const articles = await Promise.all(slugs.map(read));
  return articles
    .filter((article) => article !== null)
    .sort((a, b) =>
      a.date === b.date ? a.slug.localeCompare(b.slug) : b.date.localeCompare(a.date),
    );
}
