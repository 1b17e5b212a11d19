import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article';
import { parseArticle } from './parse-article';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The article of a slug from a folder of article files, or `null` when there is none. A slug
 * that could not be a file's name, such as one that leads out of the folder, has none.
 *
 * @throws {FileError} when the file does not say what it must.
 */
export async function readArticle(directory: string, slug: string): Promise<Article | null> {
  if (!SLUG.test(slug)) return null;
  const file = join(directory, `${slug}.md`);
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  return content === null ? null : parseArticle(file, content);
}

/** A name too long for the file system is as absent as one that is not there. */
function isAbsent(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ENAMETOOLONG';
}
