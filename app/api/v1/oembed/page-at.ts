import { pairAsAsked } from '@/app/pair-as-asked';
import type { PageQuery } from '@/app/read-query';
import { loadArticle, type Article } from '@/lib/load/article';
import type { LoadedPair } from '@/lib/load/pair';

/** The dashboard that stands at a path, as far as a chart of it can be shown elsewhere. */
export interface FoundPage {
  readonly pair: LoadedPair;
  readonly article: Article | null;
  readonly path: string;
}

/** The dashboard at a path of this installation, whether page or chart alone; `null` for others. */
export async function pageAt(pathname: string, query: PageQuery): Promise<FoundPage | null> {
  const path = pathname.replace(/^\/embed(?=\/)/, '');
  const [, place, first = '', second = '', ...rest] = path.split('/');
  if (rest.length > 0) return null;
  if (place === 'trade') {
    const pair = await pairAsAsked({ reporter: first, partner: second }, query);
    if (pair === null) return null;
    return { pair, article: null, path: `/trade/${pair.reporter.code}/${pair.partner.code}` };
  }
  if (place !== 'articles' || second !== '') return null;
  const article = await loadArticle(first);
  const pair = article === null ? null : await pairAsAsked(article, query);
  return article === null || pair === null
    ? null
    : { pair, article, path: `/articles/${article.slug}` };
}
