import type { Overtaken } from '@/lib/claims/overtaken';
import type { Claim, Verdict } from '@/lib/domain/claim';
import type { Dataset } from '@/lib/domain/dataset';
import { parsePeriod } from '@/lib/domain/period';
import { flowTitle } from '@/lib/format/en/chart';
import {
  ARTICLE_WORDS,
  OTHER_CURRENCY_WORDS,
  PERIOD_KINDS,
  UNCHECKED_WORDS,
  VERDICT_NAMES,
  VERDICT_REASONS,
} from '@/lib/format/en/verdict';
import { exactNumber } from '@/lib/format/number';
import { dateName, periodName } from '@/lib/format/period';
import type { LedgerEntry, LedgerVerdict } from './page-article';

/** A claim with its verdicts, and where it was printed when that is another text. */
export interface CheckedFigure {
  readonly claim: Claim & {
    readonly publisher?: string;
    readonly date?: string | null;
    readonly address?: string;
    readonly note?: string | null;
  };
  readonly verdicts: readonly Verdict[];
  readonly nearer: string | null;
  readonly overtaken?: readonly Overtaken[];
}

/** What the words of a ledger are made with. */
export interface LedgerContext {
  readonly names: Readonly<Record<string, string>>;
  readonly datasets: readonly Pick<Dataset, 'id' | 'publisher' | 'title' | 'retrieved'>[];
  readonly hrefOf: (claimId: string) => string;
  readonly lit: string | null;
  /** The query that tells a claim to the routes of its picture. */
  readonly pictureOf?: (claim: Claim) => string;
}

/** A checked figure as the ledger shows it: every verdict with its record and reason in words. */
export function ledgerEntry(figure: CheckedFigure, context: LedgerContext): LedgerEntry {
  const { claim, verdicts, nearer } = figure;
  const nameOf = (code: string): string => context.names[code] ?? code;
  const names = { reporter: nameOf(claim.reporter), partner: nameOf(claim.partner) };
  const period = claim.period === null ? ARTICLE_WORDS.noPeriod : periodName(claim.period);
  const product = claim.product === null ? '' : `, ${claim.product}`;
  return {
    claimId: claim.id,
    quote: claim.quote,
    subject: `${flowTitle(claim.measure, names)}${product}, ${period}`,
    href: context.hrefOf(claim.id),
    isLit: context.lit === claim.id,
    verdicts: verdicts.map((one) => ({
      ...ledgerVerdict(one, claim, context),
      before: beforeWords(figure.overtaken?.find(({ now }) => now.side === one.side)),
    })),
    nearer: nearer === null ? null : ARTICLE_WORDS.nearer(nameOf(nearer)),
    picture: claim.address === undefined ? (context.pictureOf?.(claim) ?? null) : null,
    printedIn:
      claim.address === undefined
        ? null
        : {
            words: `${claim.publisher ?? ''}, ${claim.date ? dateName(claim.date) : ARTICLE_WORDS.undated}`,
            address: claim.address,
            note: claim.note ?? null,
          },
  };
}

/** What a verdict was before a later vintage, and how far the record has moved since. */
function beforeWords(change: Overtaken | undefined): string | null {
  if (change === undefined) return null;
  const { then, shift } = change;
  return ARTICLE_WORDS.overtaken({
    kind: VERDICT_NAMES[then.kind].words,
    recorded: then.recorded === null ? null : exactNumber(then.recorded),
    vintage: then.vintage,
    shift: shift === null ? null : exactNumber(shift),
  });
}

function ledgerVerdict(
  one: Verdict,
  claim: Claim,
  context: LedgerContext,
): Omit<LedgerVerdict, 'before'> {
  const sideName = context.names[one.side] ?? one.side;
  const used = context.datasets.filter(({ id }) => one.datasets.includes(id));
  return {
    side: one.side,
    sideName,
    kind: one.kind,
    recorded: one.recorded === null ? null : exactNumber(one.recorded),
    reason: reasonWords(one, claim, sideName),
    source: used
      .map((dataset) => `${dataset.publisher}, retrieved ${dateName(dataset.retrieved)}`)
      .concat(one.datasets.length === 0 ? [] : [`vintage ${one.vintage}`])
      .join('; '),
  };
}

function reasonWords(one: Verdict, claim: Claim, sideName: string): string {
  if (one.kind === 'could not check') {
    const kind = claim.period === null ? '' : PERIOD_KINDS[parsePeriod(claim.period).kind];
    return one.reason === 'no record of this frequency' && kind !== ''
      ? ARTICLE_WORDS.noRecordOfKind(kind, sideName)
      : one.reason === null
        ? ''
        : UNCHECKED_WORDS[one.reason](sideName);
  }
  const words = VERDICT_REASONS[one.kind]({
    recorded: one.recorded === null ? '' : exactNumber(one.recorded),
    printed: claim.quote,
    ratio: one.ratio === null ? '' : exactNumber(one.ratio),
  });
  return one.currency === claim.currency
    ? words
    : `${words}; ${OTHER_CURRENCY_WORDS(one.currency)}`;
}
