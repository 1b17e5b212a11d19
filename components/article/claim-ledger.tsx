import { ARTICLE_WORDS, VERDICT_NAMES, VERDICT_PAGE_WORDS } from '@/lib/format/en/verdict';
import type { LedgerEntry, LedgerSum, LedgerVerdict } from './page-article';

/** Each figure of the article, both countries' records beside it, and the verdicts with their reasons. */
export function ClaimLedger(props: {
  readonly entries: readonly LedgerEntry[];
  readonly sums: readonly LedgerSum[];
  /** The article's name, for its files. */
  readonly slug: string;
  /** The vintage that the ledger is of; `null` for the one in force. */
  readonly asOf: string | null;
}) {
  return (
    <section aria-labelledby="ledger-title" className="mt-8">
      <h2 id="ledger-title" className="font-serif text-xl font-semibold">
        {ARTICLE_WORDS.ledger}
      </h2>
      <p className="text-quiet text-sm">{ARTICLE_WORDS.ledgerLead}</p>
      <ol className="mt-3">
        {props.entries.map((entry) => (
          <Entry key={entry.claimId} entry={entry} />
        ))}
      </ol>
      <LedgerSums sums={props.sums} />
      <LedgerFiles slug={props.slug} asOf={props.asOf} />
    </section>
  );
}

/** The calculations inside a text, and whether they hold. */
export function LedgerSums({ sums }: { readonly sums: readonly LedgerSum[] }) {
  if (sums.length === 0) return null;
  return (
    <div className="border-grid border-t pt-3">
      <h3 className="font-semibold">{ARTICLE_WORDS.arithmetic}</h3>
      <ul>
        {sums.map((sum) => (
          <li key={`${sum.words} ${sum.subject}`} className="tabular-nums">
            {sum.words} <span className="text-quiet">({sum.subject})</span>:{' '}
            <strong>
              {sum.isConsistent
                ? `✓ ${ARTICLE_WORDS.consistent}`
                : `≠ ${ARTICLE_WORDS.inconsistent}`}
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Entry({ entry }: { readonly entry: LedgerEntry }) {
  return (
    <li
      id={`claim-${entry.claimId}`}
      className="ledger-entry"
      data-claim-ref={entry.claimId}
      data-lit={entry.isLit ? 'yes' : undefined}
      suppressHydrationWarning
    >
      <p>
        <a href={entry.href} data-key="claim" data-value={entry.claimId} className="font-semibold">
          {entry.quote}
        </a>{' '}
        {entry.subject}
      </p>
      <VerdictRows entry={entry} />
      {entry.picture !== null && (
        <p className="text-sm">
          <VerdictPictures query={entry.picture} />
        </p>
      )}
    </li>
  );
}

/** The ways to the picture of a claim and its verdicts. */
export function VerdictPictures({ query }: { readonly query: string }) {
  return (
    <span className="no-print">
      {ARTICLE_WORDS.picture}: <a href={`/api/v1/verdict.png?${query}`}>PNG</a>
      {' · '}
      <a href={`/api/v1/verdict.svg?${query}`}>SVG</a>
      {' · '}
      <a href={`/api/v1/verdict.pdf?${query}`}>PDF</a>
      {' · '}
      <a href={`/verdict?${query}`}>{VERDICT_PAGE_WORDS.others}</a>
    </span>
  );
}

/** The ledger of an article of the house as files. */
function LedgerFiles({ slug, asOf }: { readonly slug: string; readonly asOf: string | null }) {
  const ofVintage = asOf === null ? '' : `&vintage=${asOf}`;
  const formats = [
    ['csv', 'CSV'],
    ['json', 'JSON'],
    ['claimreview', 'ClaimReview'],
  ] as const;
  return (
    <p className="no-print border-grid flex flex-wrap gap-x-4 border-t pt-3 text-sm">
      {ARTICLE_WORDS.takeLedger}:
      {formats.map(([format, name]) => (
        <a
          key={format}
          href={`/api/v1/ledger?article=${slug}&format=${format}&download=1${ofVintage}`}
        >
          {name}
        </a>
      ))}
    </p>
  );
}

/** One row a country: its name, what it reported, the verdict and why. */
export function VerdictRows({ entry }: { readonly entry: LedgerEntry }) {
  return (
    <>
      <dl className="mt-1">
        {entry.verdicts.map((verdict) => (
          <VerdictRow key={verdict.side} verdict={verdict} />
        ))}
      </dl>
      {entry.nearer !== null && <p className="text-quiet text-sm">{entry.nearer}</p>}
    </>
  );
}

function VerdictRow({ verdict }: { readonly verdict: LedgerVerdict }) {
  const { sign, words } = VERDICT_NAMES[verdict.kind];
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-3 py-1 text-sm">
      <dt className="text-quiet">{verdict.sideName}</dt>
      <dd data-verdict={verdict.kind}>
        <strong>
          <span aria-hidden="true">{sign}</span> {words}
        </strong>
        {': '}
        <span className="tabular-nums">{verdict.reason}</span>
        {verdict.before !== null && <span className="block">{verdict.before}</span>}
        {verdict.source !== '' && (
          <span className="text-quiet block text-xs">{verdict.source}</span>
        )}
      </dd>
    </div>
  );
}
