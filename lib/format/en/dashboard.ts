import type { ChangeReason } from '@/lib/domain/change';
import type { Issue } from '@/lib/domain/record';
import type { AddressProblemWords } from '../problem';
import { placeInText } from '../place';

/** Words of the period control and the other filters. */
export const FILTER_WORDS = {
  period: 'Period',
  from: 'From',
  to: 'To',
  show: 'Show',
  startHandle: 'First period shown',
  endHandle: 'Last period shown',
  handleHelp:
    'Use the arrow keys to move by one period, Page Up and Page Down to move further, Home and End to go to the ends.',
  presets: 'Ready-made periods',
  charts: 'Charts',
  sides: 'Whose record',
  frequencies: 'Frequency',
  sideOf: (name: string) => `As reported by ${placeInText(name)}`,
  noRecordOf: (name: string) => `No record of ${placeInText(name)} is held`,
} as const;

/** The names of the ready-made periods. */
export const PRESET_NAMES = {
  all: 'All',
  'last-5': 'Last 5 years',
  'last-10': 'Last 10 years',
  article: 'The article’s period',
  since: 'Since the article',
  ytd: 'Year to date',
} as const;

/** Words around the headline figures and the table. */
export const FIGURE_WORDS = {
  headline: (period: string) => `Figures of ${period}`,
  onYearBefore: (base: string) => `on ${base}`,
  table: 'The same figures as a table',
  period: 'Period',
  status: 'Status',
  sortBy: (column: string) => `Sort by ${column}`,
  sortedUp: 'smallest first',
  sortedDown: 'largest first',
  atLeast: (value: string) => `at least ${value}`,
  latest: (period: string, retrieved: string) =>
    `Latest record held: ${period}, retrieved ${retrieved}`,
  noRows: 'Nothing is held for these periods. Choose another period above.',
  showing: (range: string, count: number) =>
    `Showing ${range}, ${count} ${count === 1 ? 'period' : 'periods'}`,
} as const;

/** Why a figure has no change in percent. */
export const CHANGE_REASONS: Record<ChangeReason, string> = {
  'no value': 'no figure to compare',
  'no base': 'no figure a year before',
  'base is zero': 'zero a year before',
  sign: 'no percentage of a balance',
};

/** A sentence for each thing the reader must be told about a record. */
export const ISSUE_SENTENCES: Record<Issue['code'], (about: string) => string> = {
  'sum of chapters': (about) =>
    `${about}: sum of the chapters held; the source’s own total is not held, so the true figure may be higher.`,
  'incomplete period': (about) =>
    `${about}: incomplete in the source, therefore not shown as a figure.`,
  'missing period': (about) => `${about}: nothing is held. Absent is not zero.`,
  'revised value': (about) => `${about}: revised; the newer figure is shown and the older kept.`,
  'includes re-exports': (about) =>
    `${about}: re-exports and re-imports are included, as in later years.`,
  'mixed sources': () =>
    'Totals of one extract and sums of chapters of another stand in one series.',
  'zero may be small': (about) => `${about}: 0 may mean less than half a unit.`,
  'edited file': (about) =>
    `The file of ${about} was changed after it was recorded; its figures are not the publisher’s as retrieved.`,
  'unknown valuation': () => 'How the goods are priced (FOB, CIF) is not known for every source.',
  reconciled: (about) => `${about}: reconciled by the source, neither country’s own figure.`,
  'other unit': (about) => `Also held in another unit, not shown here: ${about}.`,
  'no record': (about) => `No record of ${about} is held.`,
  'wrong parameter': (about) => about,
};

/** A sentence for a part of an address that could not be used. */
export const PROBLEM_SENTENCE: AddressProblemWords = (parameter, value, expected) =>
  `“${parameter}=${value}” in the address could not be used; expected ${expected}.`;
