import { day, fiscalStart, parts } from './calendar';
import type { Anchor } from './period-spec';
import type { StatedPeriod } from './read-claim';

/** What a named period is resolved against. */
export interface PeriodContext {
  /** The article's date. */
  readonly date: string;
  /** The period the text is at; `null` before one is named. */
  readonly window: StatedPeriod | null;
  /** Alpha-3 of the country whose statistical year counts. */
  readonly country: string | null;
  /** True where the text compares with the period: "the same period" is then a year back. */
  readonly isComparison: boolean;
  /** True for a hope or a guess: "this year" is then the whole year. */
  readonly isForward: boolean;
}

/** The year a fiscal anchor starts in; `null` for an anchor that is no fiscal year. */
export function fiscalOf(anchor: Anchor | null, context: PeriodContext): number | null {
  const country = fiscalCountry(anchor, context);
  const isCalendar = fiscalStart(country).month === 1;
  if (anchor === null) return null;
  if (anchor.kind === 'fiscal') {
    if (anchor.start !== null)
      return isCalendar && anchor.of === null && anchor.end !== null ? anchor.end : anchor.start;
    if (anchor.end === null) return null;
    // Japan names a fiscal year by the year it starts in.
    return country === 'JPN' || isCalendar ? anchor.end : anchor.end - 1;
  }
  if (!('isFiscal' in anchor) || !anchor.isFiscal) return null;
  if (anchor.kind === 'relative') return fiscalStartYearOf(context.date, country) + anchor.offset;
  if (context.window === null)
    return fiscalStartYearOf(context.date, country) + (anchor.kind === 'shift' ? anchor.by : 0);
  return (
    fiscalStartYearOf(context.window.start, country) + (anchor.kind === 'shift' ? anchor.by : 0)
  );
}

/** Alpha-3 of the country whose statistical year an anchor counts in; `null` when none is known. */
export function fiscalCountry(anchor: Anchor | null, context: PeriodContext): string | null {
  return anchor?.kind === 'fiscal' && anchor.of !== null && anchor.of !== 'word'
    ? anchor.of
    : context.country;
}

/** The year in which the statistical year that holds a day starts. */
export function fiscalStartYearOf(date: string, country: string | null): number {
  const start = fiscalStart(country);
  const { year } = parts(date);
  return date >= day(year, start.month, start.date) ? year : year - 1;
}

/** The calendar year an anchor names. */
export function yearOf(anchor: Anchor, context: PeriodContext): number {
  const articleYear = parts(context.date).year;
  switch (anchor.kind) {
    case 'year':
      return anchor.year;
    case 'fiscal':
      return anchor.end ?? anchor.start ?? articleYear;
    case 'relative':
      return articleYear + anchor.offset;
    case 'shift':
      return (context.window === null ? articleYear : parts(context.window.end).year) + anchor.by;
    case 'same':
      return context.window === null ? articleYear : parts(context.window.end).year;
  }
}
