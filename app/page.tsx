import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadArticle, loadArticles } from '@/lib/load/article';
import { loadPair } from '@/lib/load/pair';
import { DashboardPage } from './dashboard-page';
import { viewMetadata } from './view-metadata';

/** The article the product began with. */
const FOUNDING = '2021-06-11-azerbaijan-pakistan-navy';

/** The founding article, or the newest where it is not held, with its pair; `null` without either. */
async function frontArticle() {
  const article = (await loadArticle(FOUNDING)) ?? (await loadArticles())[0] ?? null;
  const pair = article === null ? null : await loadPair(article.reporter, article.partner);
  return article === null || pair === null ? null : { article, pair };
}

export async function generateMetadata({ searchParams }: PageProps<'/'>): Promise<Metadata> {
  const front = await frontArticle();
  return front === null ? {} : viewMetadata({ ...front, path: '/', query: await searchParams });
}

export default async function FrontPage({ searchParams }: PageProps<'/'>) {
  const front = await frontArticle();
  if (front === null) notFound();
  return <DashboardPage {...front} path="/" query={await searchParams} />;
}
