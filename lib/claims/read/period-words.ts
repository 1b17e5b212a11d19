import { wordNumber } from './number';
import type { Token } from './token';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** The month (1–12) a token names, and whether a dot after it belongs to it; `null` for none. `may` and `march` need a capital. */
export function monthAt(
  tokens: readonly Token[],
  index: number,
): { readonly month: number; readonly length: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return null;
  const full = MONTHS.indexOf(token.lower);
  if (full !== -1) return { month: full + 1, length: 1 };
  const short = Object.hasOwn(SHORT, token.lower) ? SHORT[token.lower] : undefined;
  if (short === undefined) return null;
  return { month: short, length: tokens[index + 1]?.text === '.' ? 2 : 1 };
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  opening: 1,
  initial: 1,
  latter: 2,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
};

/** `first` to `fourth`, or `1st` to `4th`, and its tokens; `null` for none. */
export function ordinalAt(
  tokens: readonly Token[],
  index: number,
): { readonly n: number; readonly length: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const word = Object.hasOwn(ORDINALS, token.lower) ? ORDINALS[token.lower] : undefined;
  if (word !== undefined) return { n: word, length: 1 };
  const suffix = tokens[index + 1];
  if (token.kind !== 'number' || suffix?.isGlued !== true) return null;
  const written = ORDINALS[token.text + suffix.lower];
  return written === undefined ? null : { n: written, length: 2 };
}

/** A small count, in digits or as a word up to thirty; `null` for none. */
export function countAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
  return wordNumber(token.lower);
}

/** The year 1900–2099 a token is; `null` for none. */
export function yearAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : null;
}

/** True when the tokens from an index are the given words. */
export function wordsAt(tokens: readonly Token[], index: number, words: string): boolean {
  return words.split(' ').every((word, offset) => tokens[index + offset]?.lower === word);
}
