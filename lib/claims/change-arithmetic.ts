import type { ArithmeticCheck, ArithmeticKind, Claim } from '@/lib/domain/claim';
import { compare, product, quotient, type Decimal } from '@/lib/domain/decimal';
import { parsePeriod, periodText, shiftYears } from '@/lib/domain/period';
import { figureWords } from './calculation-words';
import type { PrintedFigure } from './interval';
import {
  overlap,
  PRINTINGS,
  rangeOf,
  rangeProduct,
  rangeSum,
  withoutSign,
  type Range,
} from './ranges';
import { statedChange } from './stated-change';
import type { Testable } from './testable';
import { tradeKey } from './trade-key';

/**
 * Every stated change and increment beside the level it leads to and the base it starts from.
 *
 * The base is the first figure the text gives of the same trade a year before. "Up 9 % to 4.06"
 * from 3.72 is consistent when some amounts the three printed figures stand for fit; an
 * increment is read to its last digit that is not zero. A balance follows the words, so only its
 * percentages are held, where level and base have one sign. Realised figures only.
 */
export function changeArithmetic(statements: readonly Testable[]): readonly ArithmeticCheck[] {
  const levels = statements.flatMap(({ claim, read }) =>
    claim === null || claim.period === null || claim.status !== 'realised'
      ? []
      : [{ claim, read, period: claim.period }],
  );
  const keyOf = (claim: Claim, period: string): string => `${tradeKey(claim)}|${period}`;
  const first = new Map(
    levels.toReversed().map(({ claim, period }) => [keyOf(claim, period), claim]),
  );
  return levels.flatMap((level) => {
    const yearBefore = periodText(shiftYears(parsePeriod(level.period), -1));
    const base = first.get(keyOf(level.claim, yearBefore));
    return base === undefined ? [] : [...percentCheck(level, base), ...incrementCheck(level, base)];
  });
}

type Level = Pick<Testable, 'read'> & { readonly claim: Claim; readonly period: string };

function percentCheck(level: Level, base: Claim): readonly ArithmeticCheck[] {
  const { claim, read } = level;
  const isTurned = compare(claim.printed, '0') < 0 !== compare(base.printed, '0') < 0;
  if (read.changePct === null || isTurned) return [];
  const { figure, isRatio } = statedChange(read, read.changePct);
  const isConsistent = PRINTINGS.some((printing) => {
    const change = printing(isRatio ? figure : { ...figure, scale: '0.01' });
    const factor = isRatio ? change : rangeSum(change, { from: '1', to: '1' });
    const expected = rangeProduct(rangeOf(withoutSign(base), printing), factor);
    return overlap(expected, rangeOf(withoutSign(claim), printing));
  });
  const [from, to] = figureWords([withoutSign(base), withoutSign(claim)]);
  const words = `${from} ${signed(read.changePct)} % ${isConsistent ? '=' : '≠'} ${to}`;
  return [checkOf('base + change = level', { level, base, isConsistent, words })];
}

function incrementCheck(level: Level, base: Claim): readonly ArithmeticCheck[] {
  const { claim, read } = level;
  const isOfYear = read.changePct !== null || read.changePreviousPct === null;
  if (read.changeAmount === null || claim.measure === 'balance' || !isOfYear) return [];
  const increment = incrementFigure(read.changeAmount);
  const isConsistent = PRINTINGS.some((printing) => {
    const expected: Range = rangeSum(rangeOf(base, printing), printing(increment));
    return overlap(expected, rangeOf(claim, printing));
  });
  const printed = quotient(read.changeAmount, claim.scale, 15);
  if (printed === null) return [];
  const size = { printed: printed.replace('-', ''), scale: claim.scale };
  const [from, by, to] = figureWords([base, size, claim]);
  const sign = read.changeAmount.startsWith('-') ? '−' : '+';
  const words = `${from} ${sign} ${by} ${isConsistent ? '=' : '≠'} ${to}`;
  return [checkOf('base + increment = level', { level, base, isConsistent, words })];
}

/** An increment with as many digits as it has before its last zeros: 60800000 is 608 × 100000. */
function incrementFigure(amount: Decimal): PrintedFigure {
  const zeros = amount.includes('.') ? '' : (/[1-9](0+)$/.exec(amount)?.[1] ?? '');
  const printed = zeros === '' ? amount : amount.slice(0, -zeros.length);
  return { printed, scale: product('1', `1${zeros}`) };
}

function signed(percent: Decimal): string {
  return percent.startsWith('-') ? `− ${percent.slice(1)}` : `+ ${percent}`;
}

function checkOf(
  kind: ArithmeticKind,
  found: {
    readonly level: Level;
    readonly base: Claim;
    readonly isConsistent: boolean;
    readonly words: string;
  },
): ArithmeticCheck {
  return {
    kind,
    result: found.isConsistent ? 'consistent' : 'inconsistent',
    claimIds: [found.base.id, found.level.claim.id],
    period: found.level.period,
    words: found.words,
  };
}
