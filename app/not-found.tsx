import { PairList } from '@/components/controls/pair-list';
import { Markup } from '@/components/ui/markup';
import { SITE_WORDS } from '@/lib/format/en/site';
import { loadArticles } from '@/lib/load/article';
import { loadKnownPairs } from '@/lib/load/pair';

export default async function NotFound() {
  const [pairs, articles] = await Promise.all([loadKnownPairs(), loadArticles()]);
  return (
    <>
      <h1 className="mt-8 font-serif text-3xl font-semibold">{SITE_WORDS.notFound}</h1>
      <h2 className="mt-6 font-semibold">{SITE_WORDS.notFoundArticles}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.slug}>
            <a href={`/articles/${article.slug}`}>{article.title}</a>
          </li>
        ))}
      </ul>
      <h2 className="mt-6 font-semibold">{SITE_WORDS.notFoundPairs}</h2>
      <Markup>
        <PairList pairs={pairs} />
      </Markup>
    </>
  );
}
