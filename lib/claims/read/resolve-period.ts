import {
  fiscalCountry,
  fiscalOf,
  fiscalStartYearOf,
  yearOf,
  type PeriodContext,
} from './anchored-year';
import { day, fiscalStart, fiscalYear, frequencyOf, months, parts, shiftMonths } from './calendar';
import { monthIndex, partOfYear } from './part-of-year';
import type { Anchor, PeriodSpec, Shape } from './period-spec';
import type { StatedPeriod } from './read-claim';

/** The dates of a named period, or `null` where the text names none ("today", "in the near future"). */
export function resolvePeriod(spec: PeriodSpec, context: PeriodContext): StatedPeriod | null {
  const { shape, anchor } = spec;
  switch (shape.kind) {
    case 'undated':
      return null;
    case 'year':
      return wholeYear(anchor, context);
    case 'same':
      return sameWindow(anchor, context);
    case 'that':
      return context.window;
    case 'nth':
      return nthLike(shape.n, context);
    case 'before':
      return stepBack(shape.unit, context.window);
    case 'latest':
      return latest(shape.unit, shape.offset, context.date);
    case 'trailing':
      return trailing(shape.n, context);
    case 'toDate':
      return yearToDate(context);
    case 'years':
      return months('X', shape.first * 12, shape.last * 12 + 11);
    case 'yearEnded':
      return yearEnded(shape.month, anchor, context);
    case 'days':
    case 'firstDays':
      return daysOf(shape, anchor, context);
    case 'firstMonths':
      return anchor === null && monthsIn(context.window) === shape.n
        ? context.window
        : partOfYear(shape, anchor, context);
    case 'months':
    case 'quarter':
    case 'half':
      return partOfYear(shape, anchor, context);
  }
}

/** Whole months in a window; "the three months" after a window of three is that window. */
export function monthsIn(window: StatedPeriod | null): number | null {
  return window === null
    ? null
    : Math.round((Date.parse(window.end) - Date.parse(window.start)) / 2_629_800_000);
}

function wholeYear(anchor: Anchor | null, context: PeriodContext): StatedPeriod | null {
  if (anchor === null) return null;
  if (
    anchor.kind === 'shift' &&
    anchor.isWhole &&
    !context.isComparison &&
    context.window !== null &&
    !anchor.isFiscal
  )
    return calendarYear(parts(context.window.end).year + anchor.by);
  if (anchor.kind === 'shift')
    return context.window === null
      ? calendarYear(parts(context.date).year + anchor.by)
      : backFromWindow(anchor, context.window, context);
  if (anchor.kind === 'same')
    return context.window === null ? null : calendarYear(parts(context.window.end).year);
  const fiscal = fiscalOf(anchor, context);
  if (fiscal !== null)
    return fiscalYear(fiscal, fiscalStart(fiscalCountry(anchor, context), fiscal));
  const year = yearOf(anchor, context);
  const isRunning = anchor.kind === 'relative' && anchor.offset === 0 && !context.isForward;
  return isRunning ? yearToDate(context) : calendarYear(year);
}

function backFromWindow(
  anchor: Anchor & { kind: 'shift' },
  window: StatedPeriod,
  context: PeriodContext,
): StatedPeriod {
  if (!anchor.isFiscal || window.freq === 'FY') return shiftMonths(window, 12 * anchor.by);
  const country = fiscalCountry(anchor, context);
  return fiscalYear(fiscalStartYearOf(window.start, country) + anchor.by, fiscalStart(country));
}

function calendarYear(year: number): StatedPeriod {
  return months('A', year * 12, year * 12 + 11);
}

function sameWindow(anchor: Anchor | null, context: PeriodContext): StatedPeriod | null {
  const { window } = context;
  if (window === null) return null;
  if (anchor === null) return context.isComparison ? shiftMonths(window, -12) : window;
  if (anchor.kind === 'same') return window;
  if (anchor.kind === 'shift' || anchor.kind === 'relative')
    return anchor.kind === 'relative' && anchor.offset === 0 ? window : shiftMonths(window, -12);
  const fiscal = anchor.kind === 'fiscal' ? fiscalOf(anchor, context) : null;
  if (fiscal !== null) {
    const from = fiscalStartYearOf(window.start, fiscalCountry(anchor, context));
    return shiftMonths(window, 12 * (fiscal - from));
  }
  return shiftMonths(window, 12 * (yearOf(anchor, context) - parts(window.end).year));
}

/** The quarter or half of the same year as the one the text is at. */
function nthLike(n: number, context: PeriodContext): StatedPeriod | null {
  const { window } = context;
  if (window === null || (window.freq !== 'Q' && window.freq !== 'H')) return null;
  const anchor = { kind: 'year', year: parts(window.end).year } as const;
  return partOfYear(
    window.freq === 'Q' ? { kind: 'quarter', n } : { kind: 'half', n },
    anchor,
    context,
  );
}

function stepBack(
  unit: 'month' | 'quarter' | 'half',
  window: StatedPeriod | null,
): StatedPeriod | null {
  if (window === null) return null;
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6;
  const first = monthIndex(window.end) - length + 1;
  return months(unit === 'month' ? 'M' : unit === 'quarter' ? 'Q' : 'H', first - length, first - 1);
}

function latest(unit: 'month' | 'quarter', offset: number, date: string): StatedPeriod {
  const now = monthIndex(date);
  if (unit === 'month') return months('M', now + offset, now + offset);
  const first = now - (now % 3) + offset * 3;
  return months('Q', first, first + 2);
}

/** A number of months up to the end of the window, or to the month before the article. */
function trailing(n: number, { window, date }: PeriodContext): StatedPeriod {
  const last = window === null || window.end > date ? monthIndex(date) - 1 : monthIndex(window.end);
  return months('X', last - n + 1, last);
}

/** January to the last month the text has reported, or to the month before the article. */
function yearToDate(context: PeriodContext): StatedPeriod {
  const { year, month } = parts(context.date);
  const named =
    context.window !== null && parts(context.window.end).year === year
      ? monthIndex(context.window.end)
      : null;
  const last = Math.max(
    year * 12,
    named !== null && named < monthIndex(context.date) ? named : year * 12 + month - 2,
  );
  return months(frequencyOf(year * 12, last - year * 12 + 1, 1), year * 12, last);
}

function yearEnded(month: number, anchor: Anchor | null, context: PeriodContext): StatedPeriod {
  const stated = anchor === null ? null : yearOf(anchor, context);
  const last = stated === null ? latestMonth(month, context) : stated * 12 + month - 1;
  const isStatistical =
    month === 3 ||
    month === 6 ||
    month === 9 ||
    fiscalStart(context.country).month === (month % 12) + 1;
  const freq = month === 12 ? 'A' : isStatistical ? 'FY' : 'X';
  return months(freq, last - 11, last);
}

/** The latest such month that was over at the article's date. */
function latestMonth(month: number, context: PeriodContext): number {
  const now = monthIndex(context.date);
  const candidate = Math.floor(now / 12) * 12 + month - 1;
  return candidate < now ? candidate : candidate - 12;
}

type DayShape = Extract<Shape, { kind: 'days' | 'firstDays' }>;

function daysOf(shape: DayShape, anchor: Anchor | null, context: PeriodContext): StatedPeriod {
  const month = shape.kind === 'days' ? shape.from[0] : shape.month;
  const now = monthIndex(context.date);
  const isCalendarAnchor = anchor !== null && anchor.kind !== 'same';
  const latestOne = month === null ? now : Math.floor(now / 12) * 12 + month - 1;
  const isDual = anchor?.kind === 'fiscal' && anchor.start !== null && anchor.end !== null;
  const inFiscal =
    isDual && anchor.start !== null && anchor.end !== null
      ? month !== null && month >= 7
        ? anchor.start
        : month !== null && month >= 4 && fiscalStart(context.country).month === 4
          ? anchor.start
          : anchor.end
      : null;
  const year =
    inFiscal ??
    (isCalendarAnchor
      ? yearOf(anchor, context)
      : Math.floor((latestOne <= now ? latestOne : latestOne - 12) / 12));
  const monthOfYear = month ?? (now % 12) + 1;
  if (shape.kind === 'firstDays')
    return { freq: 'X', start: day(year, monthOfYear, 1), end: day(year, monthOfYear, shape.n) };
  const [toMonth, toDate] = shape.to;
  const endYear = toMonth < monthOfYear ? year + 1 : year;
  const startsYear =
    [1, 3, 4, 7].includes(monthOfYear) && (shape.from[1] === 1 || shape.from[1] >= 20);
  return {
    freq: startsYear ? 'YTD' : 'X',
    start: day(year, monthOfYear, shape.from[1]),
    end: day(endYear, toMonth, toDate),
  };
}
