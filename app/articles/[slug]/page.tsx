import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DashboardPage } from '@/app/dashboard-page';
import { loadArticle } from '@/lib/load/article';
import { loadPair } from '@/lib/load/pair';

export async function generateMetadata({
  params,
}: PageProps<'/articles/[slug]'>): Promise<Metadata> {
  const article = await loadArticle((await params).slug);
  return article === null ? {} : { title: article.title };
}

export default async function ArticlePage({ params, searchParams }: PageProps<'/articles/[slug]'>) {
  const article = await loadArticle((await params).slug);
  if (article === null) notFound();
  const pair = await loadPair(article.reporter, article.partner);
  if (pair === null) notFound();
  return (
    <DashboardPage
      pair={pair}
      article={article}
      path={`/articles/${article.slug}`}
      query={await searchParams}
    />
  );
}
