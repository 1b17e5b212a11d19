import type { Metadata } from 'next';
import { SourceSheet } from '@/components/ui/source-sheet';
import { SOURCE_WORDS } from '@/lib/format/en/sources';
import { dateName } from '@/lib/format/period';
import { loadSources } from '@/lib/load/sources';

export const metadata: Metadata = { title: SOURCE_WORDS.title };

export default async function SourcesPage() {
  const { vintage, datasets } = await loadSources();
  return (
    <div className="max-w-3xl">
      <h1 className="mt-8 font-serif text-3xl font-semibold">{SOURCE_WORDS.title}</h1>
      <p className="mt-2">{SOURCE_WORDS.lead}</p>
      <p className="text-quiet text-sm">
        {SOURCE_WORDS.vintage(vintage.id, dateName(vintage.builtOn))}
      </p>
      {datasets.map((dataset) => (
        <SourceSheet key={dataset.id} dataset={dataset} />
      ))}
      <section id="report" className="border-grid mt-10 border-t pt-4">
        <h2 className="font-serif text-xl font-semibold">{SOURCE_WORDS.report}</h2>
        <p className="mt-2">{SOURCE_WORDS.reportLead}</p>
        <p className="mt-2">{SOURCE_WORDS.reportWay}</p>
      </section>
    </div>
  );
}
