import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedPage } from '@/app/embed-page';
import { viewMetadata } from '@/app/view-metadata';
import { loadArticle } from '@/lib/load/article';
import { loadPair } from '@/lib/load/pair';

type Props = PageProps<'/embed/articles/[slug]'>;

async function found({ params, searchParams }: Props) {
  const article = await loadArticle((await params).slug);
  const pair = article === null ? null : await loadPair(article.reporter, article.partner);
  if (article === null || pair === null) return null;
  return { pair, article, path: `/articles/${article.slug}`, query: await searchParams };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const asked = await found(props);
  return asked === null ? {} : viewMetadata(asked);
}

export default async function EmbeddedArticle(props: Props) {
  const asked = await found(props);
  if (asked === null) notFound();
  return <EmbedPage {...asked} />;
}
