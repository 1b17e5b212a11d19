import type { Metadata } from 'next';
import { asAsked } from '@/app/pair-as-asked';
import { KeptVintages } from '@/components/ui/kept-vintages';
import { SourceSheet } from '@/components/ui/source-sheet';
import { PROBLEM_SENTENCE } from '@/lib/format/en/dashboard';
import { SOURCE_WORDS } from '@/lib/format/en/sources';
import { dateName } from '@/lib/format/period';
import { loadSources } from '@/lib/load/sources';
import { loadKeptVintages, loadVintageInForce } from '@/lib/load/store';

export const metadata: Metadata = { title: SOURCE_WORDS.title };

/** Every dataset of the vintage in force, or with `?vintage=` of one that is kept. */
export default async function SourcesPage({ searchParams }: PageProps<'/sources'>) {
  const query = await searchParams;
  const [{ vintage, datasets }, kept, inForce] = await Promise.all([
    asAsked(query, loadSources),
    loadKeptVintages(),
    loadVintageInForce(),
  ]);
  const asked = [query['vintage']].flat()[0] ?? '';
  const isFound = asked === '' || asked.toLowerCase() === vintage.id;
  return (
    <div className="max-w-3xl">
      <h1 className="mt-8 font-serif text-3xl font-semibold">{SOURCE_WORDS.title}</h1>
      {!isFound && (
        <p className="border-accent mt-4 border-s-4 ps-4">
          {PROBLEM_SENTENCE('vintage', asked.slice(0, 80), SOURCE_WORDS.keptVintage)}
        </p>
      )}
      <p className="mt-2">{SOURCE_WORDS.lead}</p>
      <p className="text-quiet text-sm">
        {SOURCE_WORDS.vintage(vintage.id, dateName(vintage.builtOn))}
      </p>
      {datasets.map((dataset) => (
        <SourceSheet key={dataset.id} dataset={dataset} />
      ))}
      <KeptVintages
        kept={kept.map(({ vintage: one, rows, datasets: held }) => ({
          id: one.id,
          number: one.number,
          builtOn: one.builtOn,
          rows,
          datasets: held.map(({ id }) => id),
          isInForce: one.id === inForce.id,
          isShown: one.id === vintage.id,
        }))}
      />
      <section id="report" className="border-grid mt-10 border-t pt-4">
        <h2 className="font-serif text-xl font-semibold">{SOURCE_WORDS.report}</h2>
        <p className="mt-2">{SOURCE_WORDS.reportLead}</p>
        <p className="mt-2">{SOURCE_WORDS.reportWay}</p>
      </section>
    </div>
  );
}
