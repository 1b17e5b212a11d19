import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PairChooser } from '@/components/controls/pair-chooser';
import { PairList } from '@/components/controls/pair-list';
import { Markup } from '@/components/ui/markup';
import { SITE_WORDS } from '@/lib/format/en/site';
import { loadKnownPairs } from '@/lib/load/pair';

export const metadata: Metadata = { title: SITE_WORDS.pairs };

/** All pairs; with `?pair=AZE/PAK`, as the chooser sends it, the way to that one. */
export default async function PairsPage({ searchParams }: PageProps<'/trade'>) {
  const { pair } = await searchParams;
  if (typeof pair === 'string' && /^[A-Z0-9-]{2,12}\/[A-Z0-9-]{2,12}$/i.test(pair)) {
    redirect(`/trade/${pair.toUpperCase()}`);
  }
  const pairs = await loadKnownPairs();
  return (
    <>
      <h1 className="mt-8 font-serif text-3xl font-semibold">{SITE_WORDS.choosePair}</h1>
      <Markup>
        <PairChooser pairs={pairs} current={null} />
      </Markup>
      <h2 className="mt-8 font-serif text-xl font-semibold">{SITE_WORDS.allPairs}</h2>
      <Markup>
        <PairList pairs={pairs} />
      </Markup>
    </>
  );
}
