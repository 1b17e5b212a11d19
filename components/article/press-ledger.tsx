import { OVER_TIME_WORDS } from '@/lib/format/en/check';
import { ARTICLE_WORDS } from '@/lib/format/en/verdict';
import { VerdictRows } from './claim-ledger';
import type { LedgerEntry } from './page-article';

/** What other texts stated of the same trade, each with its source and verdicts. */
export function PressLedger(props: {
  readonly entries: readonly LedgerEntry[];
  /** The page of all printed figures over the records. */
  readonly overTime: string;
}) {
  const { entries, overTime } = props;
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="press-title" className="mt-8">
      <h2 id="press-title" className="font-serif text-xl font-semibold">
        {ARTICLE_WORDS.press}
      </h2>
      <p className="text-quiet text-sm">{ARTICLE_WORDS.pressLead}</p>
      <p className="text-sm">
        <a href={overTime}>{OVER_TIME_WORDS.link}</a>
      </p>
      <details className="mt-2">
        <summary>
          {ARTICLE_WORDS.more} ({entries.length})
        </summary>
        <ul className="mt-2">
          {entries.map((entry) => (
            <li key={entry.claimId} id={`claim-${entry.claimId}`} className="ledger-entry">
              <p>
                <strong>{entry.quote}</strong> {entry.subject}
              </p>
              {entry.printedIn !== null && (
                <p className="text-sm">
                  <a href={entry.printedIn.address} rel="external noopener">
                    {entry.printedIn.words}
                  </a>
                  {entry.printedIn.note !== null && (
                    <span className="text-quiet">. {entry.printedIn.note}</span>
                  )}
                </p>
              )}
              <VerdictRows entry={entry} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
