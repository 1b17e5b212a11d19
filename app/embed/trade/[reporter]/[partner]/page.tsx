import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedPage } from '@/app/embed-page';
import { viewMetadata } from '@/app/view-metadata';
import { loadPair } from '@/lib/load/pair';

type Props = PageProps<'/embed/trade/[reporter]/[partner]'>;

async function found({ params, searchParams }: Props) {
  const { reporter, partner } = await params;
  const pair = await loadPair(reporter, partner);
  if (pair === null) return null;
  const path = `/trade/${pair.reporter.code}/${pair.partner.code}`;
  return { pair, article: null, path, query: await searchParams };
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
