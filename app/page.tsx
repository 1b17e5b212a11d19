import { notFound } from 'next/navigation';
import { loadArticle, loadArticles } from '@/lib/load/article';
import { loadPair } from '@/lib/load/pair';
import { DashboardPage } from './dashboard-page';

/** The article the product began with. */
const FOUNDING = '2021-06-11-azerbaijan-pakistan-navy';

export default async function FrontPage({ searchParams }: PageProps<'/'>) {
  const article = (await loadArticle(FOUNDING)) ?? (await loadArticles())[0] ?? null;
  if (article === null) notFound();
  const pair = await loadPair(article.reporter, article.partner);
  if (pair === null) notFound();
  return <DashboardPage pair={pair} article={article} path="/" query={await searchParams} />;
}
