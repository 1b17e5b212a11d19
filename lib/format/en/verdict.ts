import type { UncheckedReason, VerdictKind } from '@/lib/domain/claim';
import { placeInText } from '../place';

/** A verdict in words; the sign before it says the same without colour. */
export const VERDICT_NAMES: Record<VerdictKind, { readonly sign: string; readonly words: string }> =
  {
    agrees: { sign: '✓', words: 'Agrees' },
    'agrees truncated': { sign: '✓', words: 'Agrees, truncated' },
    'approximately agrees': { sign: '≈', words: 'Approximately agrees' },
    differs: { sign: '≠', words: 'Differs' },
    'could not check': { sign: '?', words: 'Could not check' },
  };

/** Why nothing could be compared, as the end of a sentence about one country's record. */
export const UNCHECKED_WORDS: Record<UncheckedReason, (name: string) => string> = {
  'no record of this country': (name) => `no record of ${placeInText(name)} is held`,
  'no record of this frequency': (name) =>
    `no record of ${placeInText(name)} is held for periods of this length`,
  'period not covered': (name) => `the record of ${placeInText(name)} does not cover this period`,
  'record incomplete': (name) => `the record of ${placeInText(name)} is incomplete for this period`,
  'value missing': (name) => `${placeInText(name)} reported no figure for this period`,
  'no period stated': () => 'the text states no period',
  'other currency': () => 'the record is in another currency',
  'target or forecast': () => 'the figure is a target or a forecast',
  'product not held': () => 'no record of this product is held',
  'period not in whole months': () => 'the period is not made of whole calendar months',
  'services not held': () => 'records of trade in services are not held',
  'part of trade not held': () => 'no record of this part of the trade is held',
  'bloc or group': () => 'no record of trade with this group of countries is held',
  'no base': (name) => `the record of ${placeInText(name)} has no figure to compare with`,
  'base not positive': (name) =>
    `the record of ${placeInText(name)} gives no amount to take a percentage of`,
  'total not held': (name) => `no total of ${placeInText(name)} to take the share of is held`,
};

/** Why a compared figure has its verdict. */
export const VERDICT_REASONS: Record<
  Exclude<VerdictKind, 'could not check'>,
  (figure: {
    readonly recorded: string;
    readonly printed: string;
    readonly ratio: string;
  }) => string
> = {
  agrees: ({ recorded, printed }) => `${recorded} rounds to ${printed}`,
  'agrees truncated': ({ recorded, printed }) =>
    `${recorded} is ${printed} when cut off, not rounded`,
  'approximately agrees': ({ recorded, printed }) =>
    `${recorded} is near ${printed}, within the hedge or one unit of the last digit`,
  differs: ({ recorded, ratio }) =>
    `the record says ${recorded}; the printed figure is ${ratio} times it`,
};

/** Said after a reason when the text's figure in another currency was tested. */
export const OTHER_CURRENCY_WORDS = (currency: string) =>
  `tested by the amount the text gives in ${currency}`;

/** The names of frequencies in which a record is absent. */
export const PERIOD_KINDS = {
  A: 'annual',
  H: 'half-yearly',
  Q: 'quarterly',
  M: 'monthly',
  YTD: 'year-to-date',
  FY: 'fiscal-year',
  X: '',
} as const;

/** Words of the article panel and its ledger. */
export const ARTICLE_WORDS = {
  ledger: 'Each figure beside the record',
  ledgerLead: 'What the article states, and what each country reported. Computed by rule.',
  summary: 'In short, in our own words',
  readArticle: (publisher: string) => `Read the article at ${publisher}`,
  by: (name: string) => `by ${name}`,
  against: (name: string) => `Against ${placeInText(name)}’s record`,
  states: (quote: string) => `The article states ${quote}`,
  noRecordOfKind: (kind: string, name: string) =>
    `no ${kind} record of ${placeInText(name)} is held`,
  nearer: (name: string) => `The figure is nearer to the record of ${placeInText(name)}.`,
  arithmetic: 'Arithmetic inside the article',
  consistent: 'consistent',
  inconsistent: 'inconsistent',
  press: 'What was printed later',
  pressLead: 'Later statements on the same trade, each from its own source, tested the same way.',
  noPeriod: 'no period stated',
  undated: 'undated',
  picture: 'Verdict graphic',
  takeLedger: 'The ledger as a file',
  overtaken: (before: {
    readonly kind: string;
    readonly recorded: string | null;
    readonly vintage: string;
    readonly shift: string | null;
  }) => {
    const record = before.recorded === null ? '' : `, against ${before.recorded}`;
    const moved = before.shift === null ? '' : ` The record has moved by ${before.shift} % since.`;
    return `When it was checked, with vintage ${before.vintage}: ${before.kind.toLowerCase()}${record}.${moved}`;
  },
  more: 'All the figures printed later',
} as const;

/** Words of the page of one tested figure, from which its picture is taken. */
export const VERDICT_PAGE_WORDS = {
  title: 'A stated figure beside the record',
  lead: 'The address of this page tells a figure, its countries and its period.',
  check: 'Check a text to find its figures.',
  keptVintage: 'a vintage that is kept',
  plain: 'Without source, address and mark',
  show: 'Show',
  others: 'other sizes and colours',
} as const;
