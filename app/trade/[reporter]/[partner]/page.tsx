import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { DashboardPage } from '@/app/dashboard-page';
import { pairAsAsked } from '@/app/pair-as-asked';
import { queryEntries } from '@/app/read-query';
import { viewMetadata } from '@/app/view-metadata';
import type { LoadedPair } from '@/lib/load/pair';

type Props = PageProps<'/trade/[reporter]/[partner]'>;

async function pairOf({ params, searchParams }: Props): Promise<LoadedPair | null> {
  return pairAsAsked(await params, await searchParams);
}

function pathOf(pair: LoadedPair): string {
  return `/trade/${pair.reporter.code}/${pair.partner.code}`;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const pair = await pairOf(props);
  if (pair === null) return {};
  return viewMetadata({ pair, article: null, path: pathOf(pair), query: await props.searchParams });
}

export default async function TradePage(props: Props) {
  const pair = await pairOf(props);
  if (pair === null) notFound();
  const path = pathOf(pair);
  const { reporter, partner } = await props.params;
  const query = await props.searchParams;
  if (`/trade/${reporter}/${partner}` !== path) {
    const kept = new URLSearchParams(queryEntries(query).map(([key, value]) => [key, value]));
    permanentRedirect(kept.size === 0 ? path : `${path}?${kept.toString()}`);
  }
  return <DashboardPage pair={pair} article={null} path={path} query={query} />;
}
