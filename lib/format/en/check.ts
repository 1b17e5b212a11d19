import type { ClaimStatus } from '@/lib/domain/claim';
import { placeInText } from '../place';
import type { Names } from './chart';

/** Words of the page that checks a text. */
export const CHECK_WORDS = {
  title: 'Check a text',
  nav: 'Check',
  lead: 'Paste an article. Every figure it states about trade between countries is found, and held against what each country reported. By rule, on this machine; nothing you paste is stored.',
  text: 'The text',
  textHelp: 'Up to 200,000 letters.',
  dropHelp: 'Or drop a .txt, .md, .html, .docx or .pdf file on it.',
  date: 'Date of the text',
  dateHelp: '“Last year” is counted from it.',
  country: 'Country of its publisher',
  anyCountry: 'not known',
  submit: 'Check the figures',
  file: 'Or open a file',
  fileReading: (name: string) => `Reading ${name} …`,
  fileRead: (name: string) => `${name} is in the box below. Nothing was stored.`,
  fileFailed: 'The file could not be read.',
  address: 'Or the address of an article',
  addressFetch: 'Fetch',
  checking: 'Checking …',
  checked: (count: number) => foundWords(count),
  failed: 'The check did not get through. The form can be sent without scripts as well.',
  resultTitle: 'What the text states',
  found: foundWords,
  none: 'No statement about trade between countries was found. Investment, aid, loans, company figures and tonnage are not counted as trade.',
  marked: 'The text, its figures marked',
  ledger: 'Each figure beside the record',
  how: 'How it was read',
  edit: 'Put the reading right',
  again: 'Check again',
  reporter: 'Reporter',
  partner: 'Partner',
  flow: 'Flow',
  value: 'Figure',
  scale: 'Times',
  currency: 'Currency',
  period: 'Period',
  periodHelp: '2020, 2020-Q1, 2020-03 or 2020-01/2020-10',
  edited: 'Put right by you',
  back: 'To its place in the text',
  dashboard: 'Open the dashboard at this period',
  takeAway: 'Take the ledger away',
  csv: 'CSV',
  json: 'JSON',
  review: 'ClaimReview (schema.org)',
  keep: 'Keep as an article of the house',
  keepLead: 'The text is written into the folder of articles and has its own dashboard.',
  keepFields: {
    slug: 'Name in the address',
    title: 'Title',
    publisher: 'Publisher',
    address: 'Address of the original',
    byline: 'By (if told)',
    token: 'Token of the operator',
  },
  keepIt: 'Keep it',
  noAmount: 'no amount is stated',
  empty: 'There is nothing to check yet: the text is empty.',
  tooLong: (most: number) =>
    `The form is larger than the ${Math.round(most / 1000).toLocaleString('en')} kB that are read. Nothing was checked.`,
  problem: (parameter: string, value: string, expected: string) =>
    `${parameter}: “${value}” cannot be used; expected ${expected}.`,
} as const;

function foundWords(count: number): string {
  if (count === 0) return 'No statement about trade was found.';
  return count === 1
    ? 'One statement about trade was found.'
    : `${count} statements about trade were found.`;
}

/** Whether a figure is a fact, a hope or a guess. */
export const STATUS_WORDS: Record<ClaimStatus, string> = {
  realised: '',
  target: 'a target',
  forecast: 'a forecast',
};

/** Names of scales, for a choice. */
export const SCALE_CHOICES: readonly (readonly [string, string])[] = [
  ['1', 'units'],
  ['1000', 'thousand'],
  ['100000', 'lakh'],
  ['1000000', 'million'],
  ['10000000', 'crore'],
  ['1000000000', 'billion'],
  ['1000000000000', 'trillion'],
];

/** Sentences about a stated change or share beside the record. */
export const PERCENT_WORDS = {
  change: (stated: string, base: string | null) =>
    `Stated change ${stated} %${base === null ? '' : ` on ${base}`}`,
  share: (stated: string) => `Stated share ${stated} %`,
  recorded: (value: string) => `the record gives ${value} %`,
} as const;

/** A question to the author about a figure that would agree if it were read otherwise. */
export const SLIP_WORDS = {
  scale: (claim: string, side: string) => `Was ${claim} meant? It would agree with ${side} record.`,
  flow: (claim: string, side: string) =>
    `Were the directions exchanged? As ${claim} it would agree with ${side} record.`,
  year: (claim: string, side: string) =>
    `Is the year off? As ${claim} it would agree with ${side} record.`,
} as const;

/** Words of the page of everything printed on a pair. */
export const OVER_TIME_WORDS = {
  title: (names: Names) =>
    `What was printed on trade between ${placeInText(names.reporter)} and ${placeInText(names.partner)}`,
  lead: 'Every figure that the articles of the house print, at its period, over what both countries reported. A dot is a printed figure; its number leads to the table.',
  dashboard: (names: Names) =>
    `The record of ${placeInText(names.reporter)} and ${placeInText(names.partner)} in full`,
  measures: 'Measure',
  table: 'The printed figures',
  number: 'No.',
  printed: 'Printed in',
  figure: 'Figure',
  subject: 'Of what',
  verdicts: 'Beside the record',
  none: 'No article of the house prints a figure of this pair yet.',
  link: 'All printed figures on the official lines',
} as const;
