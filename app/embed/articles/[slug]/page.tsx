import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedPage } from '@/app/embed-page';
import { pairAsAsked } from '@/app/pair-as-asked';
import { viewMetadata } from '@/app/view-metadata';
import { loadArticle } from '@/lib/load/article';

type Props = PageProps<'/embed/articles/[slug]'>;

async function found({ params, searchParams }: Props) {
  const article = await loadArticle((await params).slug);
  const query = await searchParams;
  const pair = article === null ? null : await pairAsAsked(article, query);
  if (article === null || pair === null) return null;
  return { pair, article, path: `/articles/${article.slug}`, query };
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
