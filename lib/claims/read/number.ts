import type { Decimal } from '@/lib/domain/decimal';
import type { Token } from './token';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of a number word: `three`, `twenty`; `null` for any other word. */
export function wordNumber(lower: string): number | null {
  const small = SMALL.indexOf(lower);
  if (small !== -1) return small;
  const tens = TENS.indexOf(lower);
  return tens === -1 ? null : (tens + 2) * 10;
}

/**
 * The plain decimal a printed number stands for: point for the decimal mark, no group marks.
 * A lone mark groups when exactly three digits follow a comma (`1,314`) and is a decimal mark
 * otherwise (`12,9`, `1.058`); of several marks the last decides, and Indian groups are read.
 */
export function readNumber(text: string): Decimal {
  const marks = text.replace(/\d/g, '');
  if (marks === '') return text;
  const last = marks.slice(-1);
  const tail = text.slice(text.lastIndexOf(last) + 1);
  if (marks.length === 1) {
    if (last === ',' && tail.length === 3 && !text.startsWith('0')) return text.replace(',', '');
    return text.replace(',', '.');
  }
  const isMixed = marks.includes(',') && marks.includes('.');
  if (!isMixed && tail.length === 3) return text.replace(/[.,]/g, '');
  const whole = text.slice(0, text.lastIndexOf(last)).replace(/[.,]/g, '');
  return `${whole}.${tail}`;
}

/** The number at a token, printed or spelled, and how many tokens it takes; `null` for none. */
export function numberAt(
  tokens: readonly Token[],
  index: number,
): { readonly value: Decimal; readonly length: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'number') return grouped(tokens, index, token);
  if (token.kind !== 'word') return null;
  const spelled = wordNumber(token.lower);
  if (spelled === null) return null;
  const rest = tokens[index + 1]?.text === '-' ? wordNumber(tokens[index + 2]?.lower ?? '') : null;
  if (spelled >= 20 && rest !== null && rest < 10)
    return { value: String(spelled + rest), length: 3 };
  return { value: String(spelled), length: 1 };
}

/** `1 058,3`: groups of three set apart by spaces, when the first has at most three digits. */
function grouped(tokens: readonly Token[], index: number, first: Token) {
  let text = first.text;
  let length = 1;
  for (;;) {
    const next = tokens[index + length];
    if (next?.kind !== 'number' || !/^\d{1,3}$/.test(text.replaceAll(' ', '').slice(-3))) break;
    if (!/^\d{1,3}( \d{3})*$/.test(text) || !/^\d{3}([.,]\d{1,2})?$/.test(next.text) || length > 4)
      break;
    if (next.start - (tokens[index + length - 1]?.end ?? next.start) !== 1) break;
    text = `${text} ${next.text}`;
    length += 1;
  }
  return {
    value: readNumber(length === 1 ? text : text.replaceAll(' ', '').replace(',', '.')),
    length,
  };
}

const SCALES: readonly (readonly [string, string])[] = [
  ['1000', 'thousand thousands k thsd thou'],
  ['100000', 'lakh lakhs lac lacs'],
  ['1000000', 'million millions mln mn m mio mil mill millón'],
  ['10000000', 'crore crores cr'],
  ['1000000000', 'billion billions bln bn b mlrd mrd milliard milliards bil bilion'],
  ['1000000000000', 'trillion trillions trln trn tn tr t'],
];
const SCALE_OF = new Map(
  SCALES.flatMap(([scale, words]) => words.split(' ').map((word) => [word, scale] as const)),
);
const PAIRS: Readonly<Record<string, string>> = {
  'lakh crore': '1000000000000',
  'thousand million': '1000000000',
  'thousand crore': '10000000000',
  'hundred million': '100000000',
  'hundred billion': '100000000000',
};

/** What one printed unit stands for by the scale words at a token, and how many tokens they take. */
export function scaleAt(
  tokens: readonly Token[],
  index: number,
): { readonly scale: Decimal; readonly length: number } | null {
  const hyphen = tokens[index]?.text === '-' ? 1 : 0;
  const [token, next] = [tokens[index + hyphen], tokens[index + hyphen + 1]];
  if (token?.kind !== 'word') return null;
  const pair = PAIRS[`${token.lower} ${next?.lower ?? ''}`];
  if (pair !== undefined) return { scale: pair, length: hyphen + 2 };
  const scale = SCALE_OF.get(token.lower);
  if (scale === undefined || (next?.kind === 'number' && next.isGlued)) return null;
  if (token.lower.length === 1 && !token.isGlued && token.lower !== 'm' && token.lower !== 'b')
    return null;
  const dot =
    next?.text === '.' &&
    /^(mln|bln|trln|mn|bn|mlrd|cr)$/.test(token.lower) &&
    /^[\p{Ll},;)]/u.test(tokens[index + hyphen + 2]?.text ?? '')
      ? 1
      : 0;
  return { scale, length: hyphen + 1 + dot };
}

/** What a scale word stands for: a million for `mln`; `null` for any other word. */
export function scaleOfWord(lower: string): Decimal | null {
  return SCALE_OF.get(lower) ?? null;
}
