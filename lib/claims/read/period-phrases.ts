import { anchorAt, bareAnchorAt } from './anchor';
import { HEADS, same } from './period-heads';
import type { Anchor, FoundPeriod } from './period-spec';
import { countAt, monthAt, wordsAt } from './period-words';
import { lengthOf, type Token } from './token';

/** Periods told in words alone: "the same period of 2019", "last month", "so far this year", "by 2030"; `null` for none. */
export function phrasePeriodAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const found = HEADS.at(tokens, index);
  if (found === null)
    return monthYearAt(tokens, index) ?? yearEndAt(tokens, index) ?? spanOfYearsAt(tokens, index);
  const { value: head, length } = found;
  if (
    tokens[index]?.lower === 'the' &&
    'shape' in head &&
    head.shape.kind === 'that' &&
    goesOn(tokens, index + length)
  )
    return null;
  if ('yearEnded' in head) return yearEndedAt(tokens, index, length);
  const end = index + length;
  if (head.shape.kind === 'that' && head.shape.unit === null) {
    const year = ['of', 'in'].includes(tokens[end]?.lower ?? '') ? anchorAt(tokens, end) : null;
    if (year !== null && year.anchor.kind !== 'same')
      return { spec: { shape: same, anchor: year.anchor }, length: length + year.length };
  }
  if (head.takesYear !== true)
    return { spec: { shape: head.shape, anchor: head.anchor ?? null }, length };
  const month = ['of', 'in'].includes(tokens[end]?.lower ?? '') ? monthAt(tokens, end + 1) : null;
  if (month !== null) {
    const monthEnd = end + 1 + month.length;
    const year = anchorAt(tokens, monthEnd);
    return {
      spec: { shape: same, anchor: year?.anchor ?? null },
      length: monthEnd - index + lengthOf(year),
    };
  }
  const skip =
    ['one', 'a'].includes(tokens[end + 1]?.lower ?? '') && tokens[end]?.text === ',' ? 1 : 0;
  const anchor = anchorAt(tokens, end + skip);
  return {
    spec: { shape: same, anchor: anchor?.anchor ?? null },
    length: length + (anchor === null ? 0 : anchor.length + skip),
  };
}

/** "the year ended March", "the period from January": the words lead on to the period they mean. */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]?.lower ?? '';
  if (['-', 'ended', 'ending', 'to', 'through', 'earlier', 'before', 'ago', 'until'].includes(next))
    return true;
  return (
    ['of', 'from', 'between'].includes(next) &&
    (monthAt(tokens, index + 1) !== null || /^\d/.test(tokens[index + 1]?.text ?? ''))
  );
}

/** "March year", "June 2018 year": twelve months that end in the month. */
function monthYearAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const month = monthAt(tokens, index);
  if (month === null) return null;
  const at = index + month.length;
  if (tokens[at]?.lower === 'year')
    return {
      spec: { shape: { kind: 'yearEnded', month: month.month }, anchor: null },
      length: month.length + 1,
    };
  const year = bareAnchorAt(tokens, at);
  if (year?.anchor.kind !== 'year' || tokens[at + year.length]?.lower !== 'year') return null;
  return {
    spec: { shape: { kind: 'yearEnded', month: month.month }, anchor: year.anchor },
    length: month.length + year.length + 1,
  };
}

function yearEndedAt(tokens: readonly Token[], index: number, length: number): FoundPeriod | null {
  let at = index + length;
  while (
    ['in', 'on', 'the', 'end', 'of', '-'].includes(tokens[at]?.lower ?? '') &&
    at < index + length + 3
  )
    at += 1;
  const isDayFirst = tokens[at]?.kind === 'number';
  const month = monthAt(tokens, isDayFirst ? at + 1 : at);
  if (month === null) return null;
  at += (isDayFirst ? 1 : 0) + month.length;
  if (!isDayFirst && countAt(tokens, at) !== null) at += 1;
  const anchor = anchorAt(tokens, at);
  return {
    spec: { shape: { kind: 'yearEnded', month: month.month }, anchor: anchor?.anchor ?? null },
    length: at - index + lengthOf(anchor),
  };
}

/** "the end of 2025", "year-end", "end-2024", "the end of the year", "the end of this year". */
function yearEndAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const thisYear: Anchor = { kind: 'relative', offset: 0, isFiscal: false };
  if (wordsAt(tokens, index, 'year - end') || wordsAt(tokens, index, "year 's end"))
    return { spec: { shape: { kind: 'year' }, anchor: thisYear }, length: 3 };
  if (tokens[index]?.lower !== 'end') return null;
  const month = tokens[index + 1]?.lower === 'of' ? monthAt(tokens, index + 2) : null;
  if (month !== null) {
    const year = anchorAt(tokens, index + 2 + month.length);
    const length = 2 + month.length + lengthOf(year);
    return {
      spec: { shape: { kind: 'firstMonths', n: month.month }, anchor: year?.anchor ?? null },
      length,
    };
  }
  if (wordsAt(tokens, index, 'end of the year') || wordsAt(tokens, index, 'end of this year'))
    return { spec: { shape: { kind: 'year' }, anchor: thisYear }, length: 4 };
  const skip = ['of', '-'].includes(tokens[index + 1]?.lower ?? '') ? 2 : 1;
  const anchor = bareAnchorAt(tokens, index + skip);
  return anchor === null
    ? null
    : { spec: { shape: { kind: 'year' }, anchor: anchor.anchor }, length: skip + anchor.length };
}

const SPAN_WORDS = new Set(['past', 'last', 'next', 'previous', 'recent', 'coming']);

/** "the past five years", "last decade", "next three years": named, but no window of their own. */
function spanOfYearsAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const word = tokens[index]?.lower ?? '';
  if (!SPAN_WORDS.has(word)) return null;
  const isFuture = word === 'next' || word === 'coming';
  const next = tokens[index + 1]?.lower ?? '';
  if (['decade', 'decades', 'years'].includes(next))
    return { spec: { shape: { kind: 'undated', isFuture }, anchor: null }, length: 2 };
  const isCounted =
    countAt(tokens, index + 1) !== null ||
    next === 'few' ||
    next === 'several' ||
    next === 'couple';
  const unit = tokens[index + 2]?.lower ?? '';
  const count = countAt(tokens, index + 1);
  if (count !== null && unit === 'months' && !isFuture)
    return { spec: { shape: { kind: 'trailing', n: count }, anchor: null }, length: 3 };
  if (isCounted && ['years', 'months', 'decades', 'weeks'].includes(unit))
    return { spec: { shape: { kind: 'undated', isFuture }, anchor: null }, length: 3 };
  return null;
}
