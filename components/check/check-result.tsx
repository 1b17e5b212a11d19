import { LedgerSums, VerdictPictures, VerdictRows } from '@/components/article/claim-ledger';
import type { LedgerSum } from '@/components/article/page-article';
import { pagePalette } from '@/lib/charts/palette';
import { ClaimChartSvg } from '@/lib/draw/claim-chart-svg';
import { CHECK_WORDS as WORDS } from '@/lib/format/en/check';
import type { CheckEntry } from './check-entry';
import { CHECK_FORM } from './check-form';
import { EditFields } from './edit-fields';
import { KeepArticle } from './keep-article';
import { MarkedText } from './marked-text';

const PALETTE = pagePalette('claim-');

/** What was found in a text, ready to be shown. */
export interface CheckView {
  readonly text: string;
  readonly entries: readonly CheckEntry[];
  readonly sums: readonly LedgerSum[];
  /** What of the form could not be used, a sentence each. */
  readonly problems: readonly string[];
  /** Whether the text may be kept as an article from here. */
  readonly mayKeep: boolean;
}

/** The text with its figures marked, beside the ledger of all of them. */
export function CheckResult({ view }: { readonly view: CheckView }) {
  return (
    <section aria-labelledby="check-result-title" className="mt-10">
      <h2 id="check-result-title" tabIndex={-1} className="font-serif text-2xl font-semibold">
        {WORDS.resultTitle}
      </h2>
      <Problems problems={view.problems} />
      <p className="text-quiet mt-1">
        {view.entries.length === 0 ? WORDS.none : WORDS.found(view.entries.length)}
      </p>
      {view.entries.length > 0 && (
        <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <div className="self-start lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:overflow-auto">
            <h3 className="sr-only">{WORDS.marked}</h3>
            <MarkedText text={view.text} marks={view.entries.map(markOf)} />
          </div>
          <div>
            <h3 className="font-semibold">{WORDS.ledger}</h3>
            <ol className="mt-2">
              {view.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </ol>
            <LedgerSums sums={view.sums} />
            <TakeLedger />
            {view.mayKeep && <KeepArticle />}
          </div>
        </div>
      )}
    </section>
  );
}

function markOf({ id, start, end, figure, ledger }: CheckEntry) {
  return { claimId: id, start, end, words: `${ledger.subject}: ${figure}` };
}

/** What of a form could not be used. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="border-accent mt-3 border-s-4 ps-4" role="alert">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

function Entry({ entry }: { readonly entry: CheckEntry }) {
  const { ledger } = entry;
  return (
    <li id={`claim-${entry.id}`} className="ledger-entry">
      <p>
        <a href={ledger.href} className="font-semibold" title={WORDS.back}>
          {ledger.quote}
        </a>
      </p>
      <p className="text-sm">
        {ledger.subject}: <span className="tabular-nums">{entry.figure}</span>
        {entry.notes.map((note) => (
          <span key={note} className="text-quiet">
            {' · '}
            {note}
          </span>
        ))}
      </p>
      <VerdictRows entry={ledger} />
      <ul className="text-sm">
        {entry.percents.map(({ sign, verdict, words }) => (
          <li key={words}>
            <strong>
              <span aria-hidden="true">{sign}</span> {verdict}
            </strong>
            {': '}
            <span className="tabular-nums">{words}</span>
          </li>
        ))}
        {entry.questions.map((question) => (
          <li key={question} className="border-accent my-1 border-s-4 ps-2">
            {question}
          </li>
        ))}
      </ul>
      {entry.chart !== null && (
        <div className="mt-2">
          <ClaimChartSvg plan={entry.chart} palette={PALETTE} />
        </div>
      )}
      <Ways entry={entry} />
    </li>
  );
}

function Ways({ entry }: { readonly entry: CheckEntry }) {
  return (
    <div className="no-print mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {entry.dashboard !== null && <a href={entry.dashboard}>{WORDS.dashboard}</a>}
      {entry.picture !== null && <VerdictPictures query={entry.picture} />}
      {entry.trace.length > 0 && (
        <details className="basis-full">
          <summary>{WORDS.how}</summary>
          <ul className="list-disc ps-5">
            {entry.trace.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      <details className="basis-full">
        <summary>{WORDS.edit}</summary>
        <EditFields entry={entry} />
      </details>
    </div>
  );
}

/** The ledger as a file: the same form, sent to the data route. */
function TakeLedger() {
  const formats = [
    ['csv', WORDS.csv],
    ['json', WORDS.json],
    ['claimreview', WORDS.review],
  ] as const;
  return (
    <div className="no-print border-grid mt-4 border-t pt-3">
      <h3 className="font-semibold">{WORDS.takeAway}</h3>
      <p className="mt-1 flex flex-wrap gap-3">
        {formats.map(([format, name]) => (
          <button
            key={format}
            type="submit"
            form={CHECK_FORM}
            formAction={`/api/v1/claims?format=${format}&download=1`}
            className="button"
          >
            {name}
          </button>
        ))}
      </p>
    </div>
  );
}
