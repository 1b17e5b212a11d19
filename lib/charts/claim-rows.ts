import type { Claim } from '@/lib/domain/claim';
import type { Decimal } from '@/lib/domain/decimal';
import { flowTitle, type Names } from '@/lib/format/en/chart';
import { CLAIM_WORDS, statedFigure, verdictName } from '@/lib/format/en/claims';
import { ARTICLE_WORDS } from '@/lib/format/en/verdict';
import { dateName, periodName } from '@/lib/format/period';
import { capitalised } from '@/lib/format/place';
import type {
  ClaimRow,
  ClaimsOverTimeInput,
  NotDrawn,
  PrintedClaim,
} from './claims-over-time-plan';
import { amountOnTerms, type OfficialLines } from './over-time-lines';

/** A printed figure with its row and its amount on the terms of the pair's first country. */
export interface NumberedClaim {
  readonly printed: PrintedClaim;
  readonly amount: Decimal;
  readonly row: ClaimRow;
}

/** A claim this many times as high as the highest record would flatten it, and is only listed. */
const MOST_TIMES = 4;

/**
 * The claims on a measure of a pair, told of either country first, numbered in the order in which
 * they were printed; those without a date come last.
 */
export function numberedClaims(
  input: ClaimsOverTimeInput,
  lines: OfficialLines,
): readonly NumberedClaim[] {
  const highest = highestOf(lines);
  return input.claims
    .flatMap((printed) => {
      const amount = amountOnTerms(printed.claim, input);
      return amount === null ? [] : [{ printed, amount }];
    })
    .toSorted((a, b) => byDate(a.printed.date, b.printed.date))
    .map(({ printed, amount }, index) => {
      const notDrawn = notDrawnReason(printed.claim, {
        amount: Number(amount),
        highest,
        currency: lines.currency,
      });
      return { printed, amount, row: claimRow(printed, { input, number: index + 1, notDrawn }) };
    });
}

function highestOf({ own, mirror }: OfficialLines): number | null {
  const held = [...own, ...mirror].flatMap(({ amount }) =>
    amount === null ? [] : [Math.abs(Number(amount))],
  );
  return held.length === 0 ? null : Math.max(...held);
}

function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : a.localeCompare(b);
}

function notDrawnReason(
  claim: Claim,
  scale: {
    readonly amount: number;
    readonly highest: number | null;
    readonly currency: string | null;
  },
): NotDrawn | null {
  if (claim.period === null) return 'no period stated';
  if (claim.product !== null) return 'one product';
  if (claim.currency !== scale.currency) return 'other currency';
  const { amount, highest } = scale;
  const isFar = highest !== null && highest > 0 && Math.abs(amount) > highest * MOST_TIMES;
  return isFar ? 'off the scale' : null;
}

function claimRow(
  { claim, publisher, date, verdicts }: PrintedClaim,
  place: {
    readonly input: ClaimsOverTimeInput;
    readonly number: number;
    readonly notDrawn: NotDrawn | null;
  },
): ClaimRow {
  const { input, number, notDrawn } = place;
  const nameOf = (code: string): string =>
    code === input.reporter ? input.names.reporter : input.names.partner;
  const names: Names = { reporter: nameOf(claim.reporter), partner: nameOf(claim.partner) };
  const product = claim.product === null ? '' : `, ${claim.product}`;
  const status = claim.status === 'realised' ? '' : ` (${CLAIM_WORDS[claim.status]})`;
  return {
    number,
    claimId: claim.id,
    publisher,
    date,
    printedOn: date === null ? ARTICLE_WORDS.undated : dateName(date),
    quote: claim.quote,
    figure: capitalised(statedFigure(claim)),
    subject: `${flowTitle(claim.measure, names)}${product}${status}`,
    period: claim.period === null ? CLAIM_WORDS.noPeriod : periodName(claim.period),
    verdicts: verdicts.map(({ side, kind }) => ({
      side,
      sideName: nameOf(side),
      kind,
      words: verdictName(kind),
    })),
    notDrawn,
    note: notDrawn === null ? null : CLAIM_WORDS.notDrawn[notDrawn],
  };
}
