import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DashboardPage } from '@/app/dashboard-page';
import { pairAsAsked } from '@/app/pair-as-asked';
import { viewMetadata } from '@/app/view-metadata';
import { loadArticle } from '@/lib/load/article';

type Props = PageProps<'/articles/[slug]'>;

/** The article asked for with its pair and path, or `null`. */
async function articleOf({ params, searchParams }: Props) {
  const article = await loadArticle((await params).slug);
  const query = await searchParams;
  const pair = article === null ? null : await pairAsAsked(article, query);
  if (article === null || pair === null) return null;
  return { article, pair, path: `/articles/${article.slug}`, query };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await articleOf(props);
  return found === null ? {} : viewMetadata(found);
}

export default async function ArticlePage(props: Props) {
  const found = await articleOf(props);
  if (found === null) notFound();
  return <DashboardPage {...found} />;
}
