import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedPage } from '@/app/embed-page';
import { pairAsAsked } from '@/app/pair-as-asked';
import { viewMetadata } from '@/app/view-metadata';

type Props = PageProps<'/embed/trade/[reporter]/[partner]'>;

async function found({ params, searchParams }: Props) {
  const query = await searchParams;
  const pair = await pairAsAsked(await params, query);
  if (pair === null) return null;
  const path = `/trade/${pair.reporter.code}/${pair.partner.code}`;
  return { pair, article: null, path, query };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const asked = await found(props);
  return asked === null ? {} : viewMetadata(asked);
}

export default async function EmbeddedPair(props: Props) {
  const asked = await found(props);
  if (asked === null) notFound();
  return <EmbedPage {...asked} />;
}
