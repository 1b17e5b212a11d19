import { KEPT_VINTAGE_WORDS as WORDS } from '@/lib/format/en/kept-vintages';
import { exactNumber } from '@/lib/format/number';
import { dateName } from '@/lib/format/period';

/** A vintage that is kept, as the list names it. */
export interface ListedVintage {
  readonly id: string;
  readonly number: number;
  /** ISO date. */
  readonly builtOn: string;
  readonly rows: number;
  /** Ids of its datasets. */
  readonly datasets: readonly string[];
  readonly isInForce: boolean;
  /** True for the one whose sources the page shows. */
  readonly isShown: boolean;
}

/** The vintages that are kept, the newest first, each with the way to see the pages as of it. */
export function KeptVintages({ kept }: { readonly kept: readonly ListedVintage[] }) {
  if (kept.length === 0) return null;
  return (
    <section
      id="vintages"
      aria-labelledby="vintages-title"
      className="border-grid mt-10 border-t pt-4"
    >
      <h2 id="vintages-title" className="font-serif text-xl font-semibold">
        {WORDS.kept}
      </h2>
      <p className="mt-2">{WORDS.keptLead}</p>
      <ol className="mt-2" reversed>
        {kept.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ol>
    </section>
  );
}

function Row({ one }: { readonly one: ListedVintage }) {
  return (
    <li className="mt-3">
      <p>
        <strong>{WORDS.named(one.number, dateName(one.builtOn))}</strong>
        {one.isInForce && `, ${WORDS.inForce}`}
      </p>
      <p className="text-quiet text-sm">
        {WORDS.holds(one.datasets.length, exactNumber(String(one.rows)))}:{' '}
        <span className="wrap-anywhere">{one.datasets.join(', ')}</span>
      </p>
      {!one.isInForce && (
        <p className="flex flex-wrap gap-x-5 text-sm">
          <a href={`/?vintage=${one.id}`}>{WORDS.frontPage(one.number)}</a>
          <a href={`/sources?vintage=${one.id}`} aria-current={one.isShown ? 'page' : undefined}>
            {WORDS.sources(one.number)}
          </a>
        </p>
      )}
    </li>
  );
}
