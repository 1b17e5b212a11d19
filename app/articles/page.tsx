import type { Metadata } from 'next';
import { SITE_WORDS } from '@/lib/format/en/site';
import { dateName } from '@/lib/format/period';
import { loadArticles } from '@/lib/load/article';

export const metadata: Metadata = { title: SITE_WORDS.articles };

export default async function ArticlesPage() {
  const articles = await loadArticles();
  return (
    <>
      <h1 className="mt-8 font-serif text-3xl font-semibold">{SITE_WORDS.articles}</h1>
      <ul className="mt-4">
        {articles.map((article) => (
          <li key={article.slug} className="border-grid border-t py-3">
            <a href={`/articles/${article.slug}`} className="font-serif text-xl">
              {article.title}
            </a>
            <p className="text-quiet text-sm">
              {article.publisher} · {dateName(article.date)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
