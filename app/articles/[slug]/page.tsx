import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DashboardPage } from '@/app/dashboard-page';
import { pairAsAsked } from '@/app/pair-as-asked';
import { loadArticle } from '@/lib/load/article';

export async function generateMetadata({
  params,
}: PageProps<'/articles/[slug]'>): Promise<Metadata> {
  const article = await loadArticle((await params).slug);
  return article === null ? {} : { title: article.title };
}

export default async function ArticlePage({ params, searchParams }: PageProps<'/articles/[slug]'>) {
  const article = await loadArticle((await params).slug);
  if (article === null) notFound();
  const query = await searchParams;
  const pair = await pairAsAsked(article, query);
  if (pair === null) notFound();
  return (
    <DashboardPage pair={pair} article={article} path={`/articles/${article.slug}`} query={query} />
  );
}
