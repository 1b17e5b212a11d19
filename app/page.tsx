import { notFound } from 'next/navigation';
import { loadArticle, loadArticles } from '@/lib/load/article';
import { DashboardPage } from './dashboard-page';
import { pairAsAsked } from './pair-as-asked';

/** The article the product began with. */
const FOUNDING = '2021-06-11-azerbaijan-pakistan-navy';

export default async function FrontPage({ searchParams }: PageProps<'/'>) {
  const article = (await loadArticle(FOUNDING)) ?? (await loadArticles())[0] ?? null;
  if (article === null) notFound();
  const query = await searchParams;
  const pair = await pairAsAsked(article, query);
  if (pair === null) notFound();
  return <DashboardPage pair={pair} article={article} path="/" query={query} />;
}
