import { Fragment } from 'react/jsx-runtime';

/** A figure's place in a text, and the claim it belongs to. */
export interface TextMark {
  readonly claimId: string;
  readonly start: number;
  readonly end: number;
  /** The claim in words, for who hears the link. */
  readonly words: string;
}

/** A run of a text: plain, or a marked figure. */
type Run =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string; readonly mark: TextMark };

/** The text as it was given, each figure a link to its entry in the ledger. */
export function MarkedText(props: { readonly text: string; readonly marks: readonly TextMark[] }) {
  return (
    <div className="prose font-serif text-lg leading-relaxed">
      {paragraphs(props.text).map(({ text, start }) => (
        <p key={start} className="whitespace-pre-line">
          {runsOf(text, start, props.marks).map((run, index) => (
            <Fragment key={index}>
              {run.kind === 'plain' ? (
                run.text
              ) : (
                <a
                  id={`mark-${run.mark.claimId}`}
                  href={`#claim-${run.mark.claimId}`}
                  className="figure-mark"
                  title={run.mark.words}
                >
                  {run.text}
                </a>
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

function paragraphs(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

/** The runs of a paragraph; of marks that overlap the first one stands. */
function runsOf(text: string, start: number, marks: readonly TextMark[]): readonly Run[] {
  const end = start + text.length;
  const within = marks
    .filter((mark) => mark.start >= start && mark.end <= end && mark.end > mark.start)
    .toSorted((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = start;
  for (const mark of within) {
    if (mark.start < at) continue;
    runs.push({ kind: 'plain', text: text.slice(at - start, mark.start - start) });
    runs.push({ kind: 'mark', text: text.slice(mark.start - start, mark.end - start), mark });
    at = mark.end;
  }
  runs.push({ kind: 'plain', text: text.slice(at - start) });
  return runs.filter((run) => run.text !== '');
}
