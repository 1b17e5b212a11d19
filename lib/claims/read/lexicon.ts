import { tokenize, type Token } from './token';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A set of phrases, found in a text by its first word; the longest phrase wins. */
export interface Lexicon<T> {
  /** The value and the count of tokens of the longest phrase that starts at a token; `null` for none. */
  readonly at: (
    tokens: readonly Token[],
    index: number,
  ) => { readonly value: T; readonly length: number } | null;
}

/** A lexicon of the given phrases. A phrase given twice keeps its first value. */
export function lexicon<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const seen = new Set<string>();
  for (const [text, value] of entries) {
    const words = tokenize(text).map((token) => token.lower);
    const [first] = words;
    if (first === undefined || seen.has(words.join(' '))) continue;
    seen.add(words.join(' '));
    const phrases = byFirst.get(first) ?? [];
    phrases.push({ words, value });
    byFirst.set(first, phrases);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return {
    at: (tokens, index) => {
      const phrase = byFirst
        .get(tokens[index]?.lower ?? '')
        ?.find(({ words }) =>
          words.every((word, offset) => tokens[index + offset]?.lower === word),
        );
      return phrase === undefined ? null : { value: phrase.value, length: phrase.words.length };
    },
  };
}

/** Entries that give every listed phrase, separated by `|`, the same value. */
export function all<T>(value: T, phrases: string): readonly (readonly [string, T])[] {
  return phrases.split('|').map((phrase) => [phrase.trim(), value] as const);
}
