import type { Anchor } from './period-spec';
import { wordsAt, yearAt } from './period-words';
import type { Token } from './token';

interface FoundAnchor {
  readonly anchor: Anchor;
  readonly length: number;
}

const JOINERS = new Set(['of', 'in', ',', 'for', 'from', "'", '(', 'during']);
const DETERMINERS = new Set(['the', 'calendar', 'a', 'its', 'their']);

/**
 * The year named at a token, after "of", "in", "the" and their like: `2020`, `FY23`, `2022-23`,
 * "this year", "the current fiscal year", "a year earlier"; `null` for none.
 */
export function anchorAt(tokens: readonly Token[], index: number): FoundAnchor | null {
  let skip = 0;
  if (JOINERS.has(tokens[index]?.lower ?? '')) skip += 1;
  if (DETERMINERS.has(tokens[index + skip]?.lower ?? '')) skip += 1;
  if (tokens[index + skip]?.lower === 'calendar') skip += 1;
  const found =
    bareAnchorAt(tokens, index + skip) ??
    (skip > 0 ? bareAnchorAt(tokens, index + skip - 1) : null);
  if (found === null || (found.anchor.kind === 'shift' && tokens[index]?.lower === 'from'))
    return null;
  const isBareYearWord = found.anchor.kind === 'same' && skip === 0;
  return isBareYearWord ? null : { anchor: found.anchor, length: found.length + skip };
}

/** As `anchorAt`, without the joining words before it. */
export function bareAnchorAt(tokens: readonly Token[], index: number): FoundAnchor | null {
  return (
    fiscalAt(tokens, index) ??
    numberedAt(tokens, index) ??
    iranianAt(tokens, index) ??
    relativeAt(tokens, index)
  );
}

/** `2020`, `2022-23`, `2022/2023`, `2020/21 fiscal year`, `2063-64 BS`. */
function numberedAt(tokens: readonly Token[], index: number): FoundAnchor | null {
  const year = yearAt(tokens, index);
  if (year === null) return null;
  const second = secondYear(tokens, index + 1, year);
  const length = second === null ? 1 : 3;
  const tail = fiscalTail(tokens, index + length);
  if (second === null) {
    if (tail > 0)
      return {
        anchor: { kind: 'fiscal', start: null, end: year, of: null },
        length: length + tail,
      };
    return { anchor: { kind: 'year', year }, length };
  }
  if (tokens[index + 3]?.text === 'BS')
    return { anchor: { kind: 'fiscal', start: year - 57, end: null, of: 'NPL' }, length: 4 };
  return { anchor: { kind: 'fiscal', start: year, end: second, of: null }, length: length + tail };
}

function fiscalTail(tokens: readonly Token[], index: number): number {
  if (['fiscal', 'financial', 'marketing'].includes(tokens[index]?.lower ?? ''))
    return tokens[index + 1]?.lower === 'year' ? 2 : 1;
  return 0;
}

/** The year after a dash or slash, when it is the next one: `-23`, `/2023`. */
export function secondYear(tokens: readonly Token[], index: number, first: number): number | null {
  const [dash, token] = [tokens[index], tokens[index + 1]];
  if (
    dash === undefined ||
    token?.kind !== 'number' ||
    !['-', '/', '—'].includes(dash.lower) ||
    !dash.isGlued
  )
    return null;
  if (!/^\d{2}(\d\d)?$/.test(token.text)) return null;
  const second =
    token.text.length === 2
      ? Math.floor(first / 100) * 100 + Number(token.text)
      : Number(token.text);
  return second === first + 1 || second + 100 === first + 1 ? first + 1 : null;
}

/** `FY23`, `FY 2022-23`, `fiscal 2017`, `financial year 2021/22`, `fiscal year (FY) 2023`. */
function fiscalAt(tokens: readonly Token[], index: number): FoundAnchor | null {
  const token = tokens[index];
  const isFy = token?.lower === 'fy';
  const isWord = token?.lower === 'fiscal' || token?.lower === 'financial';
  if (!isFy && !isWord) return null;
  let at = index + 1;
  if (isWord && ['year', 'years'].includes(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.text === '(' && tokens[at + 1]?.lower === 'fy')
    at += tokens[at + 2]?.text === ')' ? 3 : 2;
  if (["'", '’', '-'].includes(tokens[at]?.text ?? '')) at += 1;
  const label = tokens[at];
  if (label?.kind !== 'number' || !/^(?:\d\d|(?:19|20)\d\d)$/.test(label.text)) return null;
  const year = label.text.length === 2 ? 2000 + Number(label.text) : Number(label.text);
  const second = secondYear(tokens, at + 1, year);
  const isJapanese = isWord && second === null;
  const length = at - index + (second === null ? 1 : 3);
  if (second !== null)
    return { anchor: { kind: 'fiscal', start: year, end: second, of: null }, length };
  return {
    anchor: { kind: 'fiscal', start: null, end: year, of: isJapanese ? 'word' : null },
    length,
  };
}

const THIS = new Set(['this', 'current', 'ongoing']);
const BEFORE = new Set(['previous', 'preceding', 'prior', 'earlier', 'outgoing']);

/** "this year", "the last fiscal year", "the previous fiscal", "a year earlier", "the year". */
function relativeAt(tokens: readonly Token[], index: number): FoundAnchor | null {
  const word = tokens[index]?.lower ?? '';
  const middle = middleLength(tokens, index + 1);
  const head = tokens[index + 1 + middle.length]?.lower;
  const isYear = head === 'year' || (head === "'s" && middle.isFiscal);
  if (
    THIS.has(word) ||
    ['last', 'past', 'next', 'coming', 'same', 'that'].includes(word) ||
    BEFORE.has(word)
  ) {
    const length = 1 + middle.length + (head === 'year' ? 1 : 0);
    if (!isYear && !middle.isFiscal) return null;
    return { anchor: anchorOf(word, middle.isFiscal), length };
  }
  if (['concluded', 'ended', 'completed'].includes(word) && isYear && middle.isFiscal)
    return { anchor: { kind: 'relative', offset: -1, isFiscal: true }, length: 2 + middle.length };
  if (word === 'iranian' || word === 'nepali') return ownYear(tokens, index);
  if (word === 'year' || word === 'fiscal' || word === 'financial')
    return yearPhrase(tokens, index);
  if (word === 'a' && tokens[index + 1]?.lower === 'year') {
    const phrase = yearPhrase(tokens, index + 1);
    return phrase?.anchor.kind === 'shift'
      ? { anchor: phrase.anchor, length: phrase.length + 1 }
      : null;
  }
  return null;
}

/** "the Iranian year": the running one, unless a number names it. */
function ownYear(tokens: readonly Token[], index: number): FoundAnchor | null {
  const length = tokens[index + 1]?.lower === 'calendar' ? 3 : 2;
  if (tokens[index + length - 1]?.lower !== 'year') return null;
  return { anchor: { kind: 'relative', offset: 0, isFiscal: true }, length };
}

function middleLength(tokens: readonly Token[], index: number) {
  let length = 0;
  let isFiscal = false;
  while (
    [
      'fiscal',
      'financial',
      'calendar',
      'iranian',
      'solar',
      'whole',
      'entire',
      'marketing',
      'nepali',
    ].includes(tokens[index + length]?.lower ?? '') &&
    length < 3
  ) {
    isFiscal ||= ['fiscal', 'financial', 'iranian', 'nepali'].includes(
      tokens[index + length]?.lower ?? '',
    );
    length += 1;
  }
  return { length, isFiscal };
}

function anchorOf(word: string, isFiscal: boolean): Anchor {
  if (word === 'same' || word === 'that') return { kind: 'same', isFiscal };
  if (BEFORE.has(word)) return { kind: 'shift', by: -1, isFiscal, isWhole: true };
  const offset =
    word === 'last' || word === 'past' ? -1 : word === 'next' || word === 'coming' ? 1 : 0;
  return { kind: 'relative', offset, isFiscal };
}

const AGO = new Set(['earlier', 'ago', 'before', 'prior', 'previously', 'previous']);

function yearPhrase(tokens: readonly Token[], index: number): FoundAnchor | null {
  const next = tokens[index + 1]?.lower ?? '';
  if (tokens[index]?.lower !== 'year') {
    return next === 'year'
      ? { anchor: { kind: 'relative', offset: 0, isFiscal: true }, length: 2 }
      : null;
  }
  if (AGO.has(next))
    return { anchor: { kind: 'shift', by: -1, isFiscal: false, isWhole: false }, length: 2 };
  if (next === '-' && tokens[index + 2]?.lower === 'ago')
    return { anchor: { kind: 'shift', by: -1, isFiscal: false, isWhole: false }, length: 3 };
  if (
    wordsAt(tokens, index, 'year - on') ||
    wordsAt(tokens, index, 'year on') ||
    next === '-' ||
    next === '/'
  )
    return null;
  if (['to', 'ended', 'ending', 'end'].includes(next)) return null;
  return { anchor: { kind: 'same', isFiscal: false }, length: 1 };
}

/** The Iranian year 1390–1420, which starts in the 621st year after it. */
function iranianAt(tokens: readonly Token[], index: number): FoundAnchor | null {
  const skip = wordsAt(tokens, index, 'iranian calendar year')
    ? 3
    : wordsAt(tokens, index, 'iranian year')
      ? 2
      : tokens[index]?.lower === 'year'
        ? 1
        : 0;
  const text = tokens[index + skip]?.text ?? '';
  if (skip === 0 || !/^1[34]\d\d$/.test(text)) return null;
  return {
    anchor: { kind: 'fiscal', start: Number(text) + 621, end: null, of: 'IRN' },
    length: skip + 1,
  };
}
