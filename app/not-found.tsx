import { PairList } from '@/components/controls/pair-list';
import { Region } from '@/components/dashboard/region';
import { layBy } from '@/components/dashboard/sent-once';
import { toMarkup } from '@/lib/draw/markup';
import { SITE_WORDS } from '@/lib/format/en/site';
import { loadArticles, type Article } from '@/lib/load/article';
import { loadKnownPairs, type KnownPair } from '@/lib/load/pair';

/** Sent by ticket: Next makes this page beside every other, and would send it with each. */
export default async function NotFound() {
  const [pairs, articles] = await Promise.all([loadKnownPairs(), loadArticles()]);
  return <Region name="not-found" ticket={layBy(markupOf(pairs, articles))} />;
}

function markupOf(pairs: readonly KnownPair[], articles: readonly Article[]): string {
  return toMarkup(
    <>
      <h1 className="mt-8 font-serif text-3xl font-semibold">{SITE_WORDS.notFound}</h1>
      <h2 className="mt-6 font-semibold">{SITE_WORDS.notFoundArticles}</h2>
      <ul>
        {articles.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`/articles/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
      <h2 className="mt-6 font-semibold">{SITE_WORDS.notFoundPairs}</h2>
      <PairList pairs={pairs} />
    </>,
  );
}
