import type { Verdict, VerdictKind } from '@/lib/domain/claim';
import type { Names } from '@/lib/format/en/chart';
import {
  amountWords,
  CLAIM_WORDS,
  claimSubject,
  ratingWords,
  sideTitle,
  statedFigure,
  verdictName,
  verdictReason,
  verdictSentence,
} from '@/lib/format/en/claims';
import { PICTURE_WORDS, pictureSource } from '@/lib/format/en/picture';
import { capitalised } from '@/lib/format/place';
import { planClaimChart } from './plan-claim-chart';
import { USUAL_STYLE } from './picture-style';
import type { VerdictPictureInput } from './verdict-picture-plan';

/** What a picture says of one country's record. */
export interface SideWords {
  readonly kind: VerdictKind;
  readonly title: string;
  readonly short: string;
  readonly verdict: string;
  /** The record's exact figure; `null` when there is none. */
  readonly amount: string | null;
  readonly reason: string;
}

/** All that the picture of a tested claim says, before it has a place. */
export interface VerdictWords {
  readonly printedIn: string;
  readonly quote: string;
  readonly figure: string;
  readonly subject: string;
  readonly sides: readonly SideWords[];
  readonly source: { readonly whole: string; readonly short: string };
  readonly vintage: string;
  readonly address: string | null;
  readonly title: string;
  readonly description: string;
  /** True when source, vintage, address and mark are left out. */
  readonly isPlain: boolean;
}

/** The words of a tested claim's picture; the datasets named are those its verdicts were made with. */
export function verdictWords(input: VerdictPictureInput): VerdictWords {
  const { claim, verdicts, publication, origin, names, vintage } = input;
  const figure = capitalised(statedFigure(claim));
  const subject = claimSubject(claim, names);
  const printedIn =
    publication === null
      ? CLAIM_WORDS.aText
      : CLAIM_WORDS.printedIn(publication.publisher, publication.date);
  const quote = CLAIM_WORDS.quoted(claim.quote.replace(/\s+/g, ' ').trim());
  const ratings = verdicts.map((one) => ratingWords(one.kind, sideNames(input, one).reporter));
  const sentences = verdicts.map((one) => verdictSentence(one, claim, sideNames(input, one)));
  const chart = planClaimChart(input)?.description ?? '';
  return {
    printedIn,
    quote,
    figure,
    subject,
    sides: verdicts.map((one) => sideWords(input, one)),
    source: { whole: sourceOf(input, 'whole'), short: sourceOf(input, 'short') },
    vintage: PICTURE_WORDS.vintage(vintage.id, vintage.builtOn),
    address: origin === null ? null : `${origin.replace(/\/+$/, '')}${input.path}`,
    title: `${figure}, ${subject}: ${ratings.join('; ')}`,
    isPlain: (input.style ?? USUAL_STYLE).isPlain,
    description: [`${printedIn}: ${quote}.`, ...sentences, chart].join(' ').trim(),
  };
}

/** The country a verdict is about, and the one it trades with. */
function sideNames({ claim, names }: VerdictPictureInput, { side }: Verdict): Names {
  return side === claim.reporter ? names : { reporter: names.partner, partner: names.reporter };
}

function sideWords(input: VerdictPictureInput, verdict: Verdict): SideWords {
  const { claim } = input;
  const names = sideNames(input, verdict);
  const { recorded } = verdict;
  return {
    kind: verdict.kind,
    title: sideTitle(verdict.measure, names),
    short: CLAIM_WORDS.recordOf(names.reporter),
    verdict: verdictName(verdict.kind),
    amount: recorded === null ? null : amountWords(recorded, claim.currency),
    reason: verdictReason(verdict, claim, names.reporter),
  };
}

function sourceOf(input: VerdictPictureInput, form: 'whole' | 'short'): string {
  const used = input.verdicts.filter(({ datasets }) => datasets.length > 0);
  if (used.length === 0) return CLAIM_WORDS.noSource;
  const ids = new Set(used.flatMap(({ datasets }) => datasets));
  const records = used.flatMap((verdict) => {
    const record = input.records.find(
      ({ reporter, datasets }) =>
        reporter === verdict.side && datasets.some((id) => verdict.datasets.includes(id)),
    );
    const { reporter } = sideNames(input, verdict);
    return record === undefined ? [] : [{ reporter, valuation: record.valuation }];
  });
  return pictureSource({ records, datasets: input.datasets.filter(({ id }) => ids.has(id)) }, form);
}
