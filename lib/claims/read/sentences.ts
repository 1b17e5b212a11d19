import type { Token } from './token';

/** No sentence of a paper is longer; a text without stops is cut here, so that time grows with its length. */
const LONGEST = 500;

/** A sentence, or a line that stands for one: its tokens and whether a new paragraph starts with it. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly startsParagraph: boolean;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr no st prof gen gov sen rep vs approx ca rs jan feb mar apr jun jul aug sep sept oct nov dec fig inc ltd co corp dept est min eng lt col'.split(
    ' ',
  ),
);
const CLOSERS = new Set(['"', '”', '’', ')', '»', "'", ']']);

/** The sentences of a text in order. Blank lines end one, and single line ends do where the line reads as finished. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  let startsParagraph = true;
  for (const [index, token] of tokens.entries()) {
    current.push(token);
    const next = tokens[index + 1];
    const gap =
      next === undefined ? '' : text.slice(token.end, Math.min(next.start, token.end + 8));
    const isBlank = /\n\s*\n/.test(gap);
    const lineStart = current[0]?.start ?? token.start;
    const isLine = gap.includes('\n') && (isBlank || endsLine(token, next, token.end - lineStart));
    if (!isLine && !endsSentence(tokens, index) && current.length < LONGEST) continue;
    sentences.push({ tokens: current, startsParagraph });
    startsParagraph = isLine;
    current = [];
  }
  if (current.length > 0) sentences.push({ tokens: current, startsParagraph });
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || next === undefined || next.isGlued) return false;
  const isCloser =
    CLOSERS.has(token.text) && ['.', '!', '?'].includes(before?.text ?? '') && token.isGlued;
  if (!isCloser && !['.', '!', '?'].includes(token.text)) return false;
  if (token.text === '.' && before !== undefined && isAbbreviation(before, next)) return false;
  return /^[\p{Lu}\d"“«'‘(•*$€£¥₹₦\-–—]/u.test(next.text);
}

function isAbbreviation(before: Token, next: Token): boolean {
  if (/^[iegpc]$/.test(before.text) && before.kind === 'word') return true;
  if (before.kind === 'word' && before.text.length === 1 && before.text !== 'I')
    return /^\p{Lu}$/u.test(before.text) && next.kind === 'word';
  if (!ABBREVIATIONS.has(before.lower)) return false;
  return before.lower !== 'no' || next.kind === 'number';
}

/** A single line end closes a line that ends in a stop, is short, or is followed by a bullet. */
function endsLine(token: Token, next: Token | undefined, length: number): boolean {
  if (['.', ':', ';', '!', '?'].includes(token.text)) return true;
  if (next !== undefined && /^[•*▪\-–—●|]/.test(next.text)) return true;
  return length < 70 && !/^(?:,|of|the|and|to|in|with|from|by|a|for)$/.test(token.lower);
}
