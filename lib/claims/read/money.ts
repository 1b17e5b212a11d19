import { product, quotient, sum, type Decimal } from '@/lib/domain/decimal';
import { currencyAfter, currencyBefore } from './currency';
import { numberAt, scaleAt } from './number';
import { lengthOf, type Token } from './token';

/** An amount of money as printed. What the text leaves out is `null`. */
export interface PrintedMoney {
  readonly value: Decimal;
  readonly scale: Decimal | null;
  readonly currency: string | null;
  /** The tokens of the amount from its first. */
  readonly length: number;
}

/**
 * The amount of money at a token; `null` where none starts. An amount has a currency, or a scale
 * word ("48.47 billion"); a number with neither is not money.
 */
export function moneyAt(
  tokens: readonly Token[],
  index: number,
  home: string | null,
): PrintedMoney | null {
  const before = currencyBefore(tokens, index, home);
  let cursor = index + lengthOf(before);
  const dash = before !== null && tokens[cursor]?.lower === '-' ? 1 : 0;
  const printed = numberAt(tokens, cursor + dash);
  const number = printed === null ? articleAt(tokens, cursor) : { ...printed, isBare: false };
  if (number === null) return null;
  cursor += dash + number.length;
  const isParted =
    ['(', '['].includes(tokens[cursor]?.text ?? '') && scaleAt(tokens, cursor + 1) !== null;
  const scale = scaleAt(tokens, isParted ? cursor + 1 : cursor);
  cursor += (isParted ? 1 : 0) + lengthOf(scale);
  const more = scale === null ? null : smallerPart(tokens, cursor, scale.scale);
  cursor += lengthOf(more);
  const adjective = before === null ? usedAsAdjective(tokens, cursor) : 0;
  const bracket =
    before === null && scale !== null && ['[', '('].includes(tokens[cursor]?.text ?? '') ? 1 : 0;
  const after = before === null ? currencyAfter(tokens, cursor + adjective + bracket, home) : null;
  const isClosed =
    bracket === 1 &&
    after !== null &&
    [']', ')'].includes(tokens[cursor + adjective + 1 + after.length]?.text ?? '');
  if (bracket === 0 || isClosed)
    cursor += after === null ? 0 : after.length + adjective + bracket * 2;
  if (before !== null && after === null)
    cursor += repeatedUnit(tokens, cursor, before.currency, home);
  if (isParted && [')', ']'].includes(tokens[cursor]?.text ?? '')) cursor += 1;
  const currency = before?.currency ?? after?.currency ?? null;
  if (currency === null && scale === null && !number.isBare)
    return sharedUnit(tokens, index, { value: number.value, end: cursor }, home);
  if (currency === null && (scale === null || number.isBare)) return null;
  if (number.isBare && scale === null) return null;
  const value =
    more === null || scale === null ? number.value : joined(number.value, scale.scale, more.units);
  return { value, scale: scale?.scale ?? null, currency, length: cursor - index };
}

/** "from 24 to 149 million euros", "1.6 and 11.6 million dollars": scale and currency told once, with the second. */
function sharedUnit(
  tokens: readonly Token[],
  index: number,
  first: { readonly value: Decimal; readonly end: number },
  home: string | null,
): PrintedMoney | null {
  const join = tokens[first.end]?.lower ?? '';
  const isYear = /^(?:19|20)\d\d$/.test(tokens[index]?.text ?? '');
  if (
    isYear ||
    !['to', 'and', '-', 'or'].includes(join) ||
    tokens[first.end + 1]?.kind !== 'number'
  )
    return null;
  if (
    tokens[index]?.kind !== 'number' ||
    ((join === 'and' || join === 'to') &&
      ![
        'from',
        'between',
        'to',
        'was',
        'were',
        'of',
        'by',
        'exports',
        'imports',
        'amounted',
        'at',
        'reached',
        'totalled',
        'totaled',
        'stood',
      ].includes(tokens[index - 1]?.lower ?? ''))
  )
    return null;
  const second = moneyAt(tokens, first.end + 1, home);
  if (second === null || second.currency === null || second.scale === null) return null;
  return {
    value: first.value,
    scale: second.scale,
    currency: second.currency,
    length: first.end - index,
  };
}

/** `a billion`, `half a billion`: a number only where a scale word follows. */
function articleAt(tokens: readonly Token[], index: number) {
  const [first, second] = [tokens[index]?.lower, tokens[index + 1]?.lower];
  if (
    first === 'half' &&
    (second === 'a' || second === 'of') &&
    scaleAt(tokens, index + 2) !== null
  )
    return { value: '0.5', length: 2, isBare: false };
  if (first === 'a' && scaleAt(tokens, index + 1) !== null && tokens[index + 1]?.text.length !== 1)
    return { value: '1', length: 1, isBare: true };
  return null;
}

/** `3 billion 482 million`: the second, smaller part in units. */
function smallerPart(tokens: readonly Token[], index: number, above: Decimal) {
  const skip = tokens[index]?.lower === 'and' ? 1 : 0;
  if (tokens[index + skip]?.kind !== 'number') return null;
  const number = numberAt(tokens, index + skip);
  const scale = number === null ? null : scaleAt(tokens, index + skip + number.length);
  if (
    number === null ||
    scale === null ||
    Number(scale.scale) >= Number(above) ||
    Number(number.value) >= 1000
  )
    return null;
  if (skip === 1 && Number(above) / Number(scale.scale) !== 1000) return null;
  return { units: product(number.value, scale.scale), length: skip + number.length + scale.length };
}

function joined(value: Decimal, scale: Decimal, units: Decimal): Decimal {
  return quotient(sum([product(value, scale), units]), scale, 12) ?? value;
}

/** `5 billion in U.S. dollars`, `2 million of dollars`: the words between. */
function usedAsAdjective(tokens: readonly Token[], index: number): number {
  const hyphen = tokens[index]?.text === '-';
  return hyphen || tokens[index]?.lower === 'of' ? 1 : 0;
}

/** `$5 billion dollars`, `US$5 billion USD`: the unit told twice. */
function repeatedUnit(
  tokens: readonly Token[],
  index: number,
  currency: string,
  home: string | null,
): number {
  const again = currencyAfter(tokens, index, home);
  return again?.currency === currency && tokens[index]?.kind === 'word' ? again.length : 0;
}
