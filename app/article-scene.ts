import type { Article } from '@/lib/load/article';
import type { LoadedPair } from '@/lib/load/pair';
import { loadScene, type LoadedScene } from './load-scene';
import { asOfPair } from './pair-as-asked';
import { queryEntries, type PageQuery } from './read-query';

/** The scene of a dashboard's page, with its article's claims when it has one. */
export async function articleScene(asked: {
  readonly pair: LoadedPair;
  readonly article: Article | null;
  readonly path: string;
  readonly query: PageQuery;
}): Promise<LoadedScene> {
  const { pair, article, path, query } = asked;
  return loadScene(pair, {
    path,
    entries: queryEntries(query),
    claims: article?.claims ?? [],
    articleDate: article?.date ?? null,
    article: article?.slug ?? null,
    asOf: await asOfPair(pair),
  });
}
