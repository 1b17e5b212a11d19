import { anchorAt, bareAnchorAt, secondYear } from './anchor';
import { codedPeriodAt } from './period-codes';
import { anchored, countedMonthsAt, endedPartAt } from './period-counted';
import { phrasePeriodAt } from './period-phrases';
import type { FoundPeriod, PeriodSpec } from './period-spec';
import { countAt, monthAt, ordinalAt, wordsAt, yearAt } from './period-words';
import { lengthOf, type Token } from './token';

/**
 * The period named at a token and how many tokens name it; `null` for none. A day of the month by
 * itself is a date of the news, not a period, and is passed over as undated.
 */
export function periodAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  return ownedPartAt(tokens, index) ?? plainPeriodAt(tokens, index);
}

/** "this year's first quarter", "2021's first half": the year told before its part. */
function ownedPartAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const skip = tokens[index]?.lower === 'the' && tokens[index + 1]?.lower === 'year' ? 1 : 0;
  const year = bareAnchorAt(tokens, index + skip);
  const at = index + skip + lengthOf(year);
  if (year === null || tokens[at]?.lower !== "'s") return null;
  const part =
    monthsAt(tokens, at + 1) ?? partOfYearAt(tokens, at + 1) ?? countedMonthsAt(tokens, at + 1);
  if (part === null || part.spec.anchor !== null || part.spec.shape.kind === 'nth') return null;
  return {
    spec: { shape: part.spec.shape, anchor: year.anchor },
    length: at + 1 - index + part.length,
  };
}

function plainPeriodAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  return (
    endedPartAt(tokens, index) ??
    phrasePeriodAt(tokens, index) ??
    codedPeriodAt(tokens, index) ??
    dayFirstAt(tokens, index) ??
    monthsAt(tokens, index) ??
    partOfYearAt(tokens, index) ??
    countedMonthsAt(tokens, index) ??
    yearsAt(tokens, index)
  );
}

const RANGE_WORDS = new Set(['-', '—', 'to', 'through', 'till', 'until', 'thru', '/']);

function monthsAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const first = monthAt(tokens, index);
  if (first === null) return null;
  let at = index + first.length;
  const dayOne = dayAt(tokens, at);
  if (dayOne !== null) return datesAt(tokens, index, first.month, at);
  const isParted = anchorAt(tokens, at);
  const joinAt =
    isParted !== null &&
    (RANGE_WORDS.has(tokens[at + isParted.length]?.lower ?? '') ||
      (tokens[at + isParted.length]?.lower === 'and' && tokens[index - 1]?.lower === 'between')) &&
    monthAt(tokens, at + isParted.length + 1) !== null
      ? at + isParted.length
      : at;
  const join = tokens[joinAt]?.lower ?? '';
  const isJoined =
    RANGE_WORDS.has(join) ||
    (join === 'and' && ['between', 'both'].includes(tokens[index - 1]?.lower ?? ''));
  const second = isJoined ? monthAt(tokens, joinAt + 1) : null;
  if (second === null) {
    const found = anchored(tokens, index, at, {
      kind: 'months',
      first: first.month,
      last: first.month,
    });
    return tokens[index - 1]?.lower === 'last' && found.spec.anchor === null
      ? { ...found, spec: { shape: found.spec.shape, anchor: null } }
      : found;
  }
  at = joinAt + 1 + second.length;
  return anchored(tokens, index, at, { kind: 'months', first: first.month, last: second.month });
}

function dayAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value >= 1 && value <= 31 ? value : null;
}

/** `March 21-August 22`, `September 1 to 20`, or a single day. */
function datesAt(tokens: readonly Token[], index: number, month: number, at: number): FoundPeriod {
  const from = dayAt(tokens, at) ?? 1;
  const join =
    RANGE_WORDS.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.lower === 'and' ? at + 2 : null;
  const second = join === null ? null : monthAt(tokens, join);
  const to = join === null ? null : dayAt(tokens, join + lengthOf(second));
  if (join === null || to === null) {
    const year = tokens[at + 1]?.text === ',' ? yearAt(tokens, at + 2) : yearAt(tokens, at + 1);
    const length = at - index + 1 + (year === null ? 0 : tokens[at + 1]?.text === ',' ? 2 : 1);
    return { spec: { shape: { kind: 'undated', isFuture: false }, anchor: null }, length };
  }
  const end = join + lengthOf(second) + 1;
  return anchored(tokens, index, end, {
    kind: 'days',
    from: [month, from],
    to: [second?.month ?? month, to],
  });
}

/** `1 October to 20 March`, or a single day written day first. */
function dayFirstAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const from = dayAt(tokens, index);
  const month = from === null ? null : monthAt(tokens, index + 1);
  if (from === null || month === null) return null;
  const at = index + 1 + month.length;
  const year = yearAt(tokens, at) === null ? 0 : 1;
  const join = tokens[at + year]?.lower ?? '';
  const to = RANGE_WORDS.has(join) || join === 'and' ? dayAt(tokens, at + year + 1) : null;
  const second = to === null ? null : monthAt(tokens, at + year + 2);
  if (to === null || second === null)
    return {
      spec: { shape: { kind: 'undated', isFuture: false }, anchor: null },
      length: at + year - index,
    };
  return anchored(tokens, index, at + year + 2 + second.length, {
    kind: 'days',
    from: [month.month, from],
    to: [second.month, to],
  });
}

/** "first quarter", "second half", "first nine months", "first three quarters", "first 20 days of May". */
function partOfYearAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const isFiscal = ['fiscal', 'financial'].includes(tokens[index]?.lower ?? '');
  const ordinal = ordinalAt(tokens, index + (isFiscal ? 1 : 0));
  if (ordinal === null) return null;
  let at = index + ordinal.length + (isFiscal ? 1 : 0);
  if (tokens[at]?.text === '-') at += 1;
  const middle = tokens[at]?.lower ?? '';
  if (middle === 'fiscal' || middle === 'calendar') at += 1;
  const word = tokens[at]?.lower ?? '';
  const isLast = tokens[index]?.lower === 'last';
  if (word === 'quarter' || word === 'qtr') {
    if (isLast && anchorAt(tokens, at + 1) === null)
      return {
        spec: { shape: { kind: 'latest', unit: 'quarter', offset: -1 }, anchor: null },
        length: at + 1 - index,
      };
    return fiscally(
      isFiscal || middle === 'fiscal',
      anchored(tokens, index, at + 1, { kind: 'quarter', n: ordinal.n }),
    );
  }
  if (word === 'half' || word === 'semester') {
    const end = tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'year' ? at + 3 : at + 1;
    return fiscally(
      isFiscal || middle === 'fiscal',
      anchored(tokens, index, end, { kind: 'half', n: Math.min(ordinal.n, 2) }),
    );
  }
  const isBare =
    [',', '.', ';', ':', ')', 'and', 'but'].includes(word) &&
    ['in', 'for', 'during'].includes(tokens[index - 2]?.lower ?? '') &&
    tokens[index - 1]?.lower === 'the';
  if (isBare && !isLast)
    return { spec: { shape: { kind: 'nth', n: ordinal.n }, anchor: null }, length: at - index };
  if (ordinal.n !== 1 || isLast) return null;
  return leadingPart(tokens, index, at);
}

function fiscally(isFiscal: boolean, found: FoundPeriod): FoundPeriod {
  if (!isFiscal || found.spec.anchor?.kind === 'fiscal') return found;
  const spec: PeriodSpec = {
    shape: found.spec.shape,
    anchor: { kind: 'relative', offset: 0, isFiscal: true },
  };
  return { spec, length: found.length };
}

function leadingPart(tokens: readonly Token[], index: number, at: number): FoundPeriod | null {
  if (tokens[at]?.lower === 'month' && tokens[at - 1]?.lower === 'first')
    return anchored(tokens, index, at + 1, { kind: 'firstMonths', n: 1 });
  const count = countAt(tokens, at);
  if (count === null) return null;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const unit = tokens[at + 1 + hyphen]?.lower ?? '';
  const end = at + 2 + hyphen;
  if (unit === 'months' || unit === 'month')
    return anchored(tokens, index, end + (tokens[end]?.lower === 'period' ? 1 : 0), {
      kind: 'firstMonths',
      n: count,
    });
  if (unit === 'quarters')
    return anchored(tokens, index, end, { kind: 'firstMonths', n: count * 3 });
  if (unit !== 'days') return null;
  const month =
    tokens[end]?.lower === 'of' || tokens[end]?.lower === 'in' ? monthAt(tokens, end + 1) : null;
  const isThis = wordsAt(tokens, end, 'of this month') || wordsAt(tokens, end, 'of the month');
  const close = month === null ? end + (isThis ? 3 : 0) : end + 1 + month.length;
  return anchored(tokens, index, close, {
    kind: 'firstDays',
    n: count,
    month: month?.month ?? null,
  });
}

/** `2020`, `2022-23`, `FY23`, "fiscal 2017", "last year"; a run of several years is one period. */
function yearsAt(tokens: readonly Token[], index: number): FoundPeriod | null {
  const year = yearAt(tokens, index);
  if (
    year !== null &&
    tokens[index + 1]?.isGlued === true &&
    ['-', '—'].includes(tokens[index + 1]?.lower ?? '') &&
    secondYear(tokens, index + 1, year) === null
  ) {
    const last = yearAt(tokens, index + 2);
    if (last !== null && last > year)
      return { spec: { shape: { kind: 'years', first: year, last }, anchor: null }, length: 3 };
  }
  const found = bareAnchorAt(tokens, index);
  if (found === null || found.anchor.kind === 'same') return null;
  return { spec: { shape: { kind: 'year' }, anchor: found.anchor }, length: found.length };
}
