import { loadArticle, loadArticles, type Article } from '@/lib/load/article';
import type { LoadedPair } from '@/lib/load/pair';
import { pairAsAsked } from './pair-as-asked';
import type { PageQuery } from './read-query';

/** The article the product began with. */
const FOUNDING = '2021-06-11-azerbaijan-pakistan-navy';

/** The front page's article, or the newest where it is not held, with its pair; `null` without either. */
export async function frontArticle(query: PageQuery): Promise<{
  readonly article: Article;
  readonly pair: LoadedPair;
} | null> {
  const article = (await loadArticle(FOUNDING)) ?? (await loadArticles())[0] ?? null;
  const pair = article === null ? null : await pairAsAsked(article, query);
  return article === null || pair === null ? null : { article, pair };
}
