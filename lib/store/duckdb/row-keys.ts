import type { Basis, Flow, Frequency, ObservationStatus } from '@/lib/domain/observation';
import { ALL_PRODUCTS, type ProductCode } from '@/lib/domain/product';

/** Flows in the order of their names; a flow's key is its place here, from 1. */
export const FLOWS = ['exports', 'imports', 're-exports', 're-imports'] as const satisfies Flow[];

/** Statuses from the strongest to the weakest; a status's key is its place here, from 1. */
export const STATUSES = [
  'reported',
  'revised',
  'provisional',
  'estimated',
  'incomplete',
  'suppressed',
  'missing',
] as const satisfies ObservationStatus[];

/** A basis's key is its place here, from 1. */
export const BASES = ['total', 'sum of chapters'] as const satisfies Basis[];

/** The number of a product: 0 for all, else its digits; lengths never meet, since no chapter is 00. */
export function productKey(product: ProductCode): number {
  return product === ALL_PRODUCTS ? 0 : Number(product);
}

/**
 * The number of a period: the year times 100, plus 1-12 for a month, 21-24 for a quarter, nothing
 * for a year. `null` when the text is none of the three or not of that frequency.
 */
export function periodKey(frequency: Frequency, period: string): number | null {
  const year = Number(period.slice(0, 4)) * 100;
  switch (frequency) {
    case 'A':
      return /^\d{4}$/.test(period) ? year : null;
    case 'Q':
      return /^\d{4}-Q[1-4]$/.test(period) ? year + 20 + Number(period.slice(6)) : null;
    case 'M':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(period) ? year + Number(period.slice(5)) : null;
  }
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/**
 * The product of a number.
 *
 * @throws {Error} when it is the number of none.
 */
export function productOfKey(key: number): ProductCode {
  if (key === 0) return ALL_PRODUCTS;
  if (key < 0 || key > 999_999) throw new Error(`product has no such key: ${key}`);
  return TWO_DIGITS[key] ?? String(key).padStart(key < 10_000 ? 4 : 6, '0');
}

/**
 * The text of a period's number, at any frequency.
 *
 * @throws {Error} when it is the number of none.
 */
export function periodOfKey(key: number): string {
  const part = key % 100;
  const year = String(yearOfPeriodKey(key)).padStart(4, '0');
  if (key >= 0 && key <= 999_999) {
    if (part === 0) return year;
    if (part <= 12) return `${year}-${TWO_DIGITS[part]}`;
    if (part > 20 && part <= 24) return `${year}-Q${part - 20}`;
  }
  throw new Error(`period has no such key: ${key}`);
}

/** The year a period's number is in. */
export function yearOfPeriodKey(key: number): number {
  return Math.floor(key / 100);
}

const listOf = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(', ')}]`;

/** SQL that turns the key columns of a row back into the words and codes they stand for. */
export const IN_WORDS = {
  flow: (column: string) => `${listOf(FLOWS)}[${column}]`,
  product: (column: string) => `case when ${column} = 0 then '${ALL_PRODUCTS}'
    when ${column} < 100 then lpad(${column}::varchar, 2, '0')
    when ${column} < 10000 then lpad(${column}::varchar, 4, '0')
    else lpad(${column}::varchar, 6, '0') end`,
  period: (column: string) => `lpad((${column} // 100)::varchar, 4, '0') ||
    case when ${column} % 100 = 0 then ''
    when ${column} % 100 > 20 then '-Q' || (${column} % 100 - 20)
    else '-' || lpad((${column} % 100)::varchar, 2, '0') end`,
  frequency: (column: string) => `case when ${column} % 100 = 0 then 'A'
    when ${column} % 100 > 20 then 'Q' else 'M' end`,
  /** The plain form of a decimal: no zeros at its end, and no point without digits after it. */
  decimal: (column: string) => `rtrim(rtrim(${column}::varchar, '0'), '.')`,
} as const;
