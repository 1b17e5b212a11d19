import type { Unit } from '@/lib/domain/dataset';
import type { Magnitude } from './number';

const CURRENCIES: Record<string, string> = {
  USD: 'US dollars',
  GBP: 'pounds sterling',
  EUR: 'euros',
};
const SIGNS: Record<string, string> = { USD: 'US$', GBP: '£', EUR: '€' };

/** A currency in words, or its code when the catalogue has none. */
export function currencyName(currency: string): string {
  return CURRENCIES[currency] ?? currency;
}

/** The sign before an amount, or the code with a space. */
export function currencySign(currency: string): string {
  return SIGNS[currency] ?? `${currency}\u00a0`;
}

/** What the numbers of an axis count: `million US dollars`. */
export function axisUnit(unit: Unit, magnitude: Magnitude): string {
  return [magnitude.word, currencyName(unit.currency)].filter((word) => word !== '').join(' ');
}

/** The unit of values as they are held: `USD`, `GBP million`, in words. */
export function heldUnit(unit: Unit): string {
  const words: Record<string, string> = { '1': '', '1000': 'thousand ', '1000000': 'million ' };
  return `${words[unit.multiplier] ?? `${unit.multiplier} `}${currencyName(unit.currency)}`;
}
