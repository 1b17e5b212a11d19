import type { Dataset } from '@/lib/domain/dataset';
import { SOURCE_WORDS as WORDS } from '@/lib/format/en/sources';
import { exactNumber } from '@/lib/format/number';
import { dateName } from '@/lib/format/period';
import { capitalised } from '@/lib/format/place';
import { heldUnit } from '@/lib/format/unit';

/** All that is known of one dataset. */
export function SourceSheet({ dataset }: { readonly dataset: Dataset }) {
  const facts: readonly (readonly [string, string])[] = [
    [WORDS.publisher, dataset.publisher],
    [WORDS.unit, capitalised(heldUnit(dataset.unit))],
    [WORDS.valuation, WORDS.valuations(dataset.valuation.exports, dataset.valuation.imports)],
    [WORDS.adjustment, WORDS.adjustments[dataset.adjustment]],
    [WORDS.reExports, WORDS.reExportWords[dataset.reExports]],
    [WORDS.coverage, dataset.coverage],
    [WORDS.retrieved, dateName(dataset.retrieved)],
    [WORDS.licence, dataset.licence],
    [WORDS.rows, exactNumber(String(dataset.rows))],
    [WORDS.checksum, dataset.checksum],
  ];
  return (
    <section id={dataset.id} className="border-grid mt-8 border-t pt-4">
      <h2 className="font-serif text-xl font-semibold">{dataset.title}</h2>
      {dataset.isEdited && <p className="text-accent font-semibold">{WORDS.edited}</p>}
      <dl className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
        <dt className="text-quiet">{WORDS.address}</dt>
        <dd>
          <a href={dataset.address} rel="external noopener" className="break-all">
            {dataset.address}
          </a>
        </dd>
      </dl>
      {dataset.notes.length > 0 && (
        <ul className="mt-2 list-disc ps-5" aria-label={WORDS.notes}>
          {dataset.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
