import { ledgerEntry, type LedgerContext } from '@/components/article/ledger-entries';
import type { LedgerEntry } from '@/components/article/page-article';
import type { ClaimChartPlan } from '@/lib/charts/claim-chart-plan';
import type { CheckedStatement, PercentCheck, Slip } from '@/lib/claims/checked-text';
import { editableFields, type EditableField } from '@/lib/claims/edit-read';
import type { Claim } from '@/lib/domain/claim';
import { readPeriod } from '@/lib/domain/period';
import { daysText } from '@/lib/domain/period-days';
import { flowTitle } from '@/lib/format/en/chart';
import { CHECK_WORDS, PERCENT_WORDS, SLIP_WORDS, STATUS_WORDS } from '@/lib/format/en/check';
import { statedFigure } from '@/lib/format/en/claims';
import { ARTICLE_WORDS, UNCHECKED_WORDS, VERDICT_NAMES } from '@/lib/format/en/verdict';
import { exactNumber } from '@/lib/format/number';
import { periodName } from '@/lib/format/period';
import { possessive } from '@/lib/format/place';

/** A statement of a text as the page shows it, all in words. */
export interface CheckEntry {
  readonly id: string;
  readonly ledger: LedgerEntry;
  /** `about 13.2 million USD`, or the stated percentage. */
  readonly figure: string;
  readonly notes: readonly string[];
  readonly percents: readonly {
    readonly sign: string;
    readonly verdict: string;
    readonly words: string;
  }[];
  readonly questions: readonly string[];
  readonly trace: readonly string[];
  readonly fields: Readonly<Record<EditableField, string>>;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly dashboard: string | null;
  /** The query that tells the claim to the routes of its picture; `null` without an amount. */
  readonly picture: string | null;
  /** The claim on both countries' records; `null` when it states no period or amount. */
  readonly chart: ClaimChartPlan | null;
}

/** What an entry is made with beside its statement. */
export interface EntryContext extends Pick<LedgerContext, 'names' | 'datasets'> {
  /** The figure as the text prints it. */
  readonly printed: string;
  readonly isEdited: boolean;
  readonly dashboard: string | null;
  readonly picture: string | null;
  readonly chart: ClaimChartPlan | null;
}

/** A statement in words, with the ways on from it. */
export function checkEntry(statement: CheckedStatement, context: EntryContext): CheckEntry {
  const { id, read } = statement;
  const nameOf = (code: string): string => context.names[code] ?? code;
  return {
    id,
    ledger: statementEntry(statement, context),
    figure: figureWords(statement),
    notes: [
      STATUS_WORDS[read.status],
      read.scope ?? '',
      context.isEdited ? CHECK_WORDS.edited : '',
    ].filter((words) => words !== ''),
    percents: statement.percents.map((one) => percentEntry(one, nameOf)),
    questions: statement.slips.map((slip) => slipWords(slip, nameOf)),
    trace: read.trace,
    fields: editableFields(read),
    at: read.figure.start,
    start: read.figure.start,
    end: read.figure.end,
    dashboard: context.dashboard,
    picture: context.picture,
    chart: context.chart,
  };
}

function statementEntry(statement: CheckedStatement, context: EntryContext): LedgerEntry {
  const { claim, read, id } = statement;
  const href = `#mark-${id}`;
  if (claim !== null) {
    // Reasons name the figure as printed; the whole statement stands above them.
    const printed = { ...claim, quote: context.printed };
    const figure = { claim: printed, verdicts: statement.verdicts, nearer: statement.nearer };
    const entry = ledgerEntry(figure, { ...context, hrefOf: () => href, lit: null });
    return { ...entry, quote: read.quote };
  }
  const nameOf = (code: string): string => context.names[code] ?? code;
  const names = { reporter: nameOf(read.reporter), partner: nameOf(read.partner) };
  const period = read.period === null ? ARTICLE_WORDS.noPeriod : statedName(read.period);
  return {
    claimId: id,
    quote: read.quote,
    subject: `${flowTitle(read.flow, names)}${read.product === null ? '' : `, ${read.product}`}, ${period}`,
    href,
    isLit: false,
    verdicts: [],
    nearer: null,
    picture: null,
    printedIn: null,
  };
}

function statedName(period: NonNullable<CheckedStatement['read']['period']>): string {
  const text = daysText(period);
  return readPeriod(text) === null ? text : periodName(text);
}

function figureWords({ claim }: CheckedStatement): string {
  return claim === null ? CHECK_WORDS.noAmount : statedFigure(claim);
}

function percentEntry(one: PercentCheck, nameOf: (code: string) => string) {
  const { sign, words } = VERDICT_NAMES[one.kind];
  const side = nameOf(one.side);
  const stated =
    one.of === 'change'
      ? PERCENT_WORDS.change(signed(one.stated), one.base === null ? null : periodName(one.base))
      : PERCENT_WORDS.share(exactNumber(one.stated));
  const why =
    one.recorded !== null
      ? PERCENT_WORDS.recorded(
          one.of === 'change' ? signed(one.recorded) : exactNumber(one.recorded),
        )
      : one.reason === null
        ? ''
        : UNCHECKED_WORDS[one.reason](side);
  return { sign, verdict: words, words: `${stated}, ${possessive(side)} record: ${why}` };
}

function signed(percent: string): string {
  return percent.startsWith('-') ? exactNumber(percent) : `+${exactNumber(percent)}`;
}

function slipWords({ kind, claim, side }: Slip, nameOf: (code: string) => string): string {
  return SLIP_WORDS[kind](claimWords(kind, claim, nameOf), possessive(nameOf(side)));
}

function claimWords(kind: Slip['kind'], claim: Claim, nameOf: (code: string) => string): string {
  const names = { reporter: nameOf(claim.reporter), partner: nameOf(claim.partner) };
  switch (kind) {
    case 'scale':
      return statedFigure(claim);
    case 'flow':
      return flowTitle(claim.measure, names);
    case 'year':
      return claim.period === null
        ? ARTICLE_WORDS.noPeriod
        : `a figure of ${periodName(claim.period)}`;
  }
}
