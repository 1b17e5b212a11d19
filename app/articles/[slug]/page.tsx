import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DashboardPage } from '@/app/dashboard-page';
import { viewMetadata } from '@/app/view-metadata';
import { loadArticle } from '@/lib/load/article';
import { loadPair } from '@/lib/load/pair';

type Props = PageProps<'/articles/[slug]'>;

/** The article asked for with its pair and path, or `null`. */
async function articleOf(params: Props['params']) {
  const article = await loadArticle((await params).slug);
  const pair = article === null ? null : await loadPair(article.reporter, article.partner);
  if (article === null || pair === null) return null;
  return { article, pair, path: `/articles/${article.slug}` };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await articleOf(params);
  return found === null ? {} : viewMetadata({ ...found, query: await searchParams });
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const found = await articleOf(params);
  if (found === null) notFound();
  return <DashboardPage {...found} query={await searchParams} />;
}
