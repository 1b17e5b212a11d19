import type { Claim, Hedge, UncheckedReason, Verdict, VerdictKind } from '@/lib/domain/claim';
import { compare, magnitude, type Decimal } from '@/lib/domain/decimal';
import { parsePeriod } from '@/lib/domain/period';
import type { Measure } from '@/lib/domain/record';
import { exactNumber, MINUS } from '../number';
import { dateName, periodName } from '../period';
import { capitalised, placeInText, possessive } from '../place';
import { currencySign } from '../unit';
import { accordingTo, flowTitle, type Names } from './chart';
import {
  ARTICLE_WORDS,
  PERIOD_KINDS,
  UNCHECKED_WORDS,
  VERDICT_NAMES,
  VERDICT_REASONS,
} from './verdict';

const SCALES: Readonly<Record<string, string>> = {
  '1': '',
  '1000': ' thousand',
  '100000': ' lakh',
  '1000000': ' million',
  '10000000': ' crore',
  '1000000000': ' billion',
  '1000000000000': ' trillion',
};

const HEDGES: Record<Hedge, string> = {
  exact: '',
  approx: 'about ',
  over: 'over ',
  under: 'under ',
};

/** Words of pictures of claims that stand alone. */
export const CLAIM_WORDS = {
  stated: (figure: string) => `Stated: ${figure}`,
  statedAlone: 'Stated in print, numbered as in the table',
  recordOf: (name: string) => `${capitalised(possessive(name))} record`,
  noRecord: 'No record to compare is held',
  noSource: 'No record was compared',
  noPeriod: ARTICLE_WORDS.noPeriod,
  printedIn: (publisher: string, date: string | null) =>
    `${publisher}, ${date === null ? ARTICLE_WORDS.undated : dateName(date)}`,
  aText: 'A text under test',
  quoted: (words: string) => `“${words}”`,
  target: 'target',
  forecast: 'forecast',
  notDrawn: {
    'no period stated': 'no period stated, therefore not drawn',
    'other currency': 'in another currency than the record, therefore not drawn',
    'one product': 'of one product, therefore not drawn',
    'off the scale': 'far above the record, therefore not drawn',
  },
  overTimeTitle: (measure: Measure, names: Names) =>
    `${flowTitle(measure, names)}: what was printed and what was reported`,
  numbered: (numbers: string, figure: string, period: string, publishers: string) =>
    `${numbers}: ${figure}, ${period}, ${publishers}`,
  noClaims: 'No printed figure is drawn',
} as const;

/** A figure as printed, in words of the product: `about US$13.2 million`, `−£5 billion`. */
export function statedFigure(
  claim: Pick<Claim, 'printed' | 'scale' | 'currency'> & { readonly hedge?: Hedge },
): string {
  const scale = SCALES[claim.scale] ?? ` × ${exactNumber(claim.scale)}`;
  const hedge = claim.hedge === undefined ? '' : HEDGES[claim.hedge];
  return `${hedge}${amountWords(claim.printed, claim.currency)}${scale}`;
}

/** An exact amount with its currency: `US$13,282,396`, `−US$9,967,248`. */
export function amountWords(amount: Decimal, currency: string): string {
  const text = exactNumber(amount);
  const sign = currencySign(currency);
  return text.startsWith(MINUS) ? `${MINUS}${sign}${text.slice(1)}` : `${sign}${text}`;
}

/** What a claim is about: `Azerbaijan’s trade turnover with Pakistan, 2020`. */
export function claimSubject(
  claim: Pick<Claim, 'measure' | 'product' | 'period' | 'status'>,
  names: Names,
): string {
  const product = claim.product === null ? '' : `, ${claim.product}`;
  const status = claim.status === 'realised' ? '' : ` (${CLAIM_WORDS[claim.status]})`;
  const period = claim.period === null ? CLAIM_WORDS.noPeriod : periodName(claim.period);
  return `${flowTitle(claim.measure, names)}${product}, ${period}${status}`;
}

/** Whose record of what a verdict was made with: `Pakistan’s exports to Azerbaijan, as reported by Pakistan`. */
export function sideTitle(measure: Measure, names: Names): string {
  return `${flowTitle(measure, names)}, ${accordingTo(names)}`;
}

function asReportedBy(name: string): string {
  return `As reported by ${placeInText(name)}`;
}

/** Why a claim could not be checked against the record of the named country. */
function uncheckedWords(
  reason: UncheckedReason | null,
  period: string | null,
  name: string,
): string {
  if (reason === null) return '';
  const kind = period === null ? '' : PERIOD_KINDS[parsePeriod(period).kind];
  return reason === 'no record of this frequency' && kind !== ''
    ? ARTICLE_WORDS.noRecordOfKind(kind, name)
    : UNCHECKED_WORDS[reason](name);
}

/**
 * Why a claim has its verdict, a sentence without its full stop: of a differing one the
 * difference and, where both figures are positive, the ratio.
 */
export function verdictReason(verdict: Verdict, claim: Claim, sideName: string): string {
  const { kind, recorded, ratio } = verdict;
  if (kind === 'could not check') {
    return capitalised(uncheckedWords(verdict.reason, claim.period, sideName));
  }
  if (kind === 'differs') return differsWords(verdict, claim);
  return VERDICT_REASONS[kind]({
    recorded: recorded === null ? '' : amountWords(recorded, claim.currency),
    printed: statedFigure({
      ...claim,
      printed: printedOnTerms(claim, verdict),
      hedge: 'exact',
    }),
    ratio: ratio === null ? '' : exactNumber(ratio),
  });
}

/** Seen from the other country a balance has the other sign; the digits stay as printed. */
function printedOnTerms(claim: Claim, verdict: Verdict): Decimal {
  const isTurned = claim.measure === 'balance' && verdict.side !== claim.reporter;
  if (!isTurned) return claim.printed;
  return claim.printed.startsWith('-') ? claim.printed.slice(1) : `-${claim.printed}`;
}

function differsWords({ difference, ratio }: Verdict, claim: Claim): string {
  if (difference === null) return '';
  const apart = amountWords(magnitude(difference), claim.currency);
  if (claim.measure === 'balance') return `The printed figure is ${apart} off the record`;
  const direction = compare(difference, '0') > 0 ? 'above' : 'below';
  const times =
    ratio === null || ratio.startsWith('-') ? '' : `, ${exactNumber(ratio)} times the record`;
  return `The printed figure is ${apart} ${direction}${times}`;
}

/** A verdict in one sentence for those who do not see its sign. */
export function verdictSentence(verdict: Verdict, claim: Claim, names: Names): string {
  const title = sideTitle(verdict.measure, names);
  const figure =
    verdict.recorded === null ? '' : `: ${amountWords(verdict.recorded, claim.currency)}`;
  return `${title}${figure}. ${verdictName(verdict.kind)}. ${verdictReason(verdict, claim, names.reporter)}.`;
}

/** A verdict as words alone. */
export function verdictName(kind: VerdictKind): string {
  return VERDICT_NAMES[kind].words;
}

/** The kind of a verdict with whose record it is about: `Agrees (Azerbaijan’s record)`. */
export function ratingWords(kind: VerdictKind, name: string): string {
  return `${verdictName(kind)} (${possessive(name)} record)`;
}

/** One country's amounts in words: `As reported by Azerbaijan: 2019: US$…; 2020: US$…`. */
export function amountsWords(
  name: string,
  amounts: readonly { readonly period: string; readonly amount: Decimal }[],
  currency: string | null,
): string {
  if (amounts.length === 0 || currency === null) {
    return `${asReportedBy(name)}: ${CLAIM_WORDS.noRecord.toLowerCase()}.`;
  }
  const told = amounts
    .map(({ period, amount }) => `${periodName(period)}: ${amountWords(amount, currency)}`)
    .join('; ');
  return `${asReportedBy(name)}: ${told}.`;
}
