import type { Movement } from '@/lib/domain/movement';
import type { ObservationStatus } from '@/lib/domain/observation';
import { exactNumber } from '../number';
import { capitalised, placeInText, possessive } from '../place';
import { accordingTo, STATUS_NAMES, type Names } from './chart';

/** An amount in the view's unit, as a reader says it: `US$11.6 million`, `zero`. */
export type Amount = (value: string) => string;

const DIRECTIONS = { exports: 'to', imports: 'from' } as const;

/** A flow as its owner's: `Azerbaijan’s imports from Pakistan`, `its imports`. */
export function flowOf(flow: 'exports' | 'imports', names: Names, form: 'whole' | 'short'): string {
  if (form === 'short') return `its ${flow}`;
  return `${possessive(names.reporter)} ${flow} ${DIRECTIONS[flow]} ${placeInText(names.partner)}`;
}

/** What something did: `fell 19.5 % to US$11.6 million`, `were US$3 million`, `is not reported`. */
export function movementWords(
  moved: Movement,
  { amount, isPlural }: { readonly amount: Amount; readonly isPlural: boolean },
): string {
  const was = isPlural ? 'were' : 'was';
  switch (moved.kind) {
    case 'absent':
      return `${isPlural ? 'are' : 'is'} ${STATUS_NAMES[moved.status]}`;
    case 'level':
      return `${was} ${amount(moved.value)}`;
    case 'unchanged':
      return `${was} unchanged at ${amount(moved.value)}`;
    case 'hardly':
      return `stayed at about ${amount(moved.value)}`;
    case 'rose':
    case 'fell':
      return `${moved.kind} ${exactNumber(moved.percent)}\u202f% to ${amount(moved.value)}`;
    case 'rose from':
    case 'fell from':
      return `${moved.kind} ${amount(moved.before)} to ${amount(moved.value)}`;
  }
}

/** A balance by its sign: `a deficit of US$10 million`, `an even balance`. */
export function balanceWords(value: string, amount: Amount): string {
  if (!/[1-9]/.test(value)) return 'an even balance';
  const size = amount(value.replace('-', ''));
  return value.startsWith('-') ? `a deficit of ${size}` : `a surplus of ${size}`;
}

/** The parts sentences are put together from. */
export const SENTENCE_WORDS = {
  asReported: (names: Names, isSum: boolean) =>
    `, ${accordingTo(names)}${isSum ? ' (sum of the chapters held)' : ''}`,
  in: (period: string) => ` in ${period}`,
  for: (period: string) => ` for ${period}`,
  onBase: (base: string) => `, compared with ${base}`,
  after: (was: string, base: string) => `, after ${was} in ${base}`,
  left: (balance: string) => `That left ${balance}`,
  equal: 'Exports and imports were equal',
  noBalance: 'Without both flows there is no balance',
  balance: (names: Names, balance: string) =>
    `${possessive(names.reporter)} trade with ${placeInText(names.partner)} showed ${balance}`,
  turnover: (names: Names) =>
    `${possessive(names.reporter)} trade turnover with ${placeInText(names.partner)}`,
  signs: (told: {
    readonly deficits: number;
    readonly surpluses: number;
    readonly even: number;
    readonly of: string;
  }) => {
    const { deficits, surpluses, even, of } = told;
    const rest = even === 0 ? '' : `; in ${even} it was even`;
    return `Over the ${of} it ran a deficit in ${deficits} and a surplus in ${surpluses}${rest}`;
  },
  always: (sign: 'deficit' | 'surplus', of: string) => `It ran a ${sign} in all ${of}`,
  extremes: (highest: string, lowest: string) =>
    `The highest of the periods shown was ${highest}, the lowest ${lowest}`,
  of: (amount: string, period: string) => `${amount} in ${period}`,
  reports: (flow: 'exports' | 'imports', names: Names, amount: string) =>
    `${placeInText(names.reporter)} reports ${flow} ${DIRECTIONS[flow]} ${placeInText(names.partner)} of ${amount}`,
  reportsNone: (flow: 'exports' | 'imports', names: Names) =>
    `no figure of ${possessive(names.reporter)} ${flow} ${DIRECTIONS[flow]} ${placeInText(names.partner)} is held`,
  noRecord: (name: string) => `No record of ${placeInText(name)} is held`,
  absent: (names: Names, status: ObservationStatus) =>
    `${possessive(names.reporter)} trade with ${placeInText(names.partner)} is ${STATUS_NAMES[status]}`,
  noFigures: (names: Names) =>
    `No figures of ${possessive(names.reporter)} trade with ${placeInText(names.partner)} are held for these periods`,
} as const;

/** `3 years with figures`: how many periods have what is counted. */
export function countedPeriods(count: number, frequency: 'A' | 'Q' | 'M'): string {
  const name = { A: 'year', Q: 'quarter', M: 'month' }[frequency];
  return `${count} ${name}${count === 1 ? '' : 's'} with figures`;
}

/** Parts as one sentence: a capital first letter and a full stop. */
export function sentence(...parts: readonly string[]): string {
  return `${capitalised(parts.join('').trim())}.`;
}

/** The statuses worth a word behind an amount. */
export function statusNote(status: string): string {
  return status === 'estimated' || status === 'provisional' ? ` (${status})` : '';
}
