import type { ArithmeticCheck, Claim } from '@/lib/domain/claim';
import { compare, product, quotient, type Decimal } from '@/lib/domain/decimal';
import { figureWords } from './calculation-words';
import { PRINTINGS, rangeOf, withoutSign, type Range } from './ranges';
import type { Testable } from './testable';

/** How far two rates of one period may lie apart beyond their rounding. */
const APART = '1.02';

/**
 * The amounts a text gives in two currencies at rates that do not go together.
 *
 * Amounts of one period in the same two currencies imply a rate each; where even the nearest
 * rates the printed digits allow differ by more than 2 %, one of them is doubtful. Rates that
 * go together are not told. Each amount is held against the first of its period.
 */
export function currencyArithmetic(statements: readonly Testable[]): readonly ArithmeticCheck[] {
  const first = new Map<string, Converted>();
  return conversions(statements).flatMap((one) => {
    const key = [one.period, one.from.currency, one.to.currency].join('|');
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, one);
      return [];
    }
    return isFar(known.rate, one.rate) || isFar(one.rate, known.rate) ? [check(known, one)] : [];
  });
}

interface Converted {
  readonly id: string;
  readonly period: string;
  readonly from: Claim;
  readonly to: Claim;
  readonly rate: Range;
}

function conversions(statements: readonly Testable[]): readonly Converted[] {
  return statements.flatMap(({ claim, read }) => {
    if (claim === null || claim.period === null || claim.status !== 'realised') return [];
    const { id, period } = claim;
    return read.otherCurrencies.flatMap(({ value, scale, currency }) => {
      const both = [claim, { ...claim, printed: value, scale, currency }].map(withoutSign);
      const [from, to] = both.toSorted((a, b) => a.currency.localeCompare(b.currency, 'en'));
      if (from === undefined || to === undefined) return [];
      const rate = rateOf(from, to);
      return rate === null ? [] : [{ id, period, from, to, rate }];
    });
  });
}

/** The rates two printed amounts allow; `null` when one of them may be zero. */
function rateOf(from: Claim, to: Claim): Range | null {
  const [a, b] = [from, to].map((claim) => widest(claim));
  if (a === undefined || b === undefined) return null;
  if (compare(a.from, '0') <= 0 || compare(b.from, '0') <= 0) return null;
  const least = quotient(b.from, a.to, 12);
  const most = quotient(b.to, a.from, 12);
  return least === null || most === null ? null : { from: least, to: most };
}

/** Rounded or cut off: from the least to the most of both. */
function widest(claim: Claim): Range {
  const [rounded, truncated] = PRINTINGS.map((printing) => rangeOf(claim, printing));
  if (rounded === undefined || truncated === undefined)
    throw new Error('A figure has two readings');
  return { from: rounded.from, to: truncated.to };
}

function isFar(low: Range, high: Range): boolean {
  return compare(product(low.to, APART), high.from) < 0;
}

function check(known: Converted, one: Converted): ArithmeticCheck {
  const wordsOf = ({ from, to }: Converted): string => {
    const [a, b]: readonly (Decimal | undefined)[] = figureWords([from, to]);
    return `${a} ${from.currency} = ${b} ${to.currency}`;
  };
  return {
    kind: 'one rate of exchange',
    result: 'inconsistent',
    claimIds: [known.id, one.id],
    period: one.period,
    words: `${wordsOf(known)} ≠ ${wordsOf(one)}`,
  };
}
