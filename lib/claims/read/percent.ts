import { difference, product, type Decimal } from '@/lib/domain/decimal';
import { numberAt } from './number';
import type { Token } from './token';

/** A percentage or ratio and how many tokens it takes. */
export interface FoundPercent {
  readonly percent: Decimal;
  readonly isSigned: boolean;
  readonly isRatio: boolean;
  readonly length: number;
}

const FOLD: Readonly<Record<string, Decimal>> = {
  doubled: '100',
  tripled: '200',
  trebled: '200',
  quadrupled: '300',
  quintupled: '400',
  twofold: '100',
  threefold: '200',
  fourfold: '300',
  fivefold: '400',
  tenfold: '900',
  halved: '-50',
};
const VAGUE = new Set([
  'nearly',
  'almost',
  'more',
  'than',
  'over',
  'about',
  'roughly',
  'practically',
  'virtually',
  'around',
  'to',
  'be',
  'approximately',
  'least',
]);

/**
 * The percentage at a token: `20.58pc`, `27-percent`, `five per cent`, `(-8.60)`, and ratios told
 * as a change: `doubled`, `2.1 times`, `2.1-fold`; `null` for none and for percentage points.
 */
export function percentAt(tokens: readonly Token[], index: number): FoundPercent | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const fold = Object.hasOwn(FOLD, token.lower) ? FOLD[token.lower] : undefined;
  if (fold !== undefined)
    return VAGUE.has(tokens[index - 1]?.lower ?? '')
      ? null
      : { percent: fold, isSigned: false, isRatio: true, length: 1 };
  const isMinus = token.lower === '-' && !(token.isGlued && tokens[index - 1]?.kind !== 'sign');
  const sign = isMinus || token.text === '+' ? 1 : 0;
  const number = numberAt(tokens, index + sign);
  if (number === null) return null;
  const at = index + sign + number.length;
  const percent =
    sign === 1 && isMinus ? (difference('0', number.value) ?? number.value) : number.value;
  const length = percentLength(tokens, at);
  if (length > 0)
    return { percent, isSigned: sign === 1, isRatio: false, length: sign + number.length + length };
  if (sign === 1 && tokens[index - 1]?.text === '(' && tokens[at]?.text === ')')
    return { percent, isSigned: true, isRatio: false, length: sign + number.length };
  return sign === 1 ? null : ratioAt(tokens, index, number.value, at);
}

function percentLength(tokens: readonly Token[], index: number): number {
  const hyphen = tokens[index]?.text === '-' ? 1 : 0;
  const [word, next] = [tokens[index + hyphen], tokens[index + hyphen + 1]];
  if (word === undefined) return 0;
  const isPoints = ['point', 'points'].includes(next?.lower ?? '');
  if (['%', 'percent', 'pc', 'pct', '％', 'prcent'].includes(word.lower) && !isPoints) {
    const dot = next?.text === '.' && word.lower === 'pct' ? 1 : 0;
    return hyphen + 1 + dot;
  }
  if (
    word.lower === 'per' &&
    next?.lower === 'cent' &&
    !['point', 'points'].includes(tokens[index + hyphen + 2]?.lower ?? '')
  )
    return hyphen + 2;
  if (word.lower === 'p' && next?.text === '.' && tokens[index + hyphen + 2]?.lower === 'c')
    return hyphen + 3;
  return 0;
}

function ratioAt(
  tokens: readonly Token[],
  index: number,
  value: Decimal,
  at: number,
): FoundPercent | null {
  const hyphen = tokens[at]?.text === '-' ? 1 : 0;
  const word = tokens[at + hyphen]?.lower ?? '';
  if (word !== 'times' && word !== 'fold' && word !== 'folds') return null;
  if (tokens[at + 1]?.lower === 'the' || Number(value) > 1000) return null;
  return {
    percent: product(difference(value, '1') ?? value, '100'),
    isSigned: false,
    isRatio: true,
    length: at + hyphen + 1 - index,
  };
}
