import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { DashboardPage } from '@/app/dashboard-page';
import { queryEntries } from '@/app/read-query';
import { viewMetadata } from '@/app/view-metadata';
import { loadPair, type LoadedPair } from '@/lib/load/pair';

type Props = PageProps<'/trade/[reporter]/[partner]'>;

async function pairOf(params: Props['params']): Promise<LoadedPair | null> {
  const { reporter, partner } = await params;
  return loadPair(reporter, partner);
}

function pathOf(pair: LoadedPair): string {
  return `/trade/${pair.reporter.code}/${pair.partner.code}`;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const pair = await pairOf(params);
  if (pair === null) return {};
  return viewMetadata({ pair, article: null, path: pathOf(pair), query: await searchParams });
}

export default async function TradePage({ params, searchParams }: Props) {
  const pair = await pairOf(params);
  if (pair === null) notFound();
  const path = pathOf(pair);
  const { reporter, partner } = await params;
  const query = await searchParams;
  if (`/trade/${reporter}/${partner}` !== path) {
    const kept = new URLSearchParams(queryEntries(query).map(([key, value]) => [key, value]));
    permanentRedirect(kept.size === 0 ? path : `${path}?${kept.toString()}`);
  }
  return <DashboardPage pair={pair} article={null} path={path} query={query} />;
}
