import { fiscalCountry, fiscalOf, yearOf, type PeriodContext } from './anchored-year';
import { day, fiscalStart, frequencyOf, months, parts } from './calendar';
import type { Anchor, Shape } from './period-spec';
import type { StatedPeriod } from './read-claim';

/** The months from year 0 to the month of a day. */
export function monthIndex(date: string): number {
  const { year, month } = parts(date);
  return year * 12 + month - 1;
}

/** A month counts as over from its 25th day on, when first figures for it come out. */
function reportedMonth(date: string): number {
  return monthIndex(date) + (parts(date).date >= 25 ? 1 : 0);
}

type PartShape = Extract<Shape, { kind: 'months' | 'quarter' | 'half' | 'firstMonths' }>;

/** The dates of months, a quarter, a half or first months, in the year named or the latest that was over. */
export function partOfYear(
  shape: PartShape,
  anchor: Anchor | null,
  context: PeriodContext,
): StatedPeriod | null {
  const fiscal = fiscalOf(anchor, context) ?? runningFiscal(shape, anchor, context);
  const country = fiscalCountry(anchor, context);
  const start = fiscal === null ? { month: 1, date: 1 } : fiscalStart(country, fiscal);
  const { offset, length } = extent(shape, start.month, fiscal !== null);
  const yearStart = startOf(shape, anchor, context, { fiscal, offset, length });
  const first = yearStart * 12 + start.month - 1 + offset;
  const yearStartMonth = shape.kind === 'months' ? fiscalStart(country).month : start.month;
  const freq =
    shape.kind === 'months' || fiscal !== null
      ? frequencyOf(first, length, yearStartMonth)
      : frequencyOf(first, length, 1);
  const whole = months(freq, first, first + length - 1);
  if (start.date === 1 || shape.kind === 'months') return whole;
  return {
    freq,
    start: day(Math.floor(first / 12), (first % 12) + 1, start.date),
    end: day(Math.floor(first / 12), (first % 12) + 1 + length, start.date - 1),
  };
}

/** "the first 10 months" after a statistical year was named that has come that far: counted from its start. */
function runningFiscal(
  shape: PartShape,
  anchor: Anchor | null,
  context: PeriodContext,
): number | null {
  const { window } = context;
  if (anchor !== null || window?.freq !== 'FY' || shape.kind === 'months') return null;
  const { length, offset } = extent(shape, 1, true);
  return monthIndex(window.start) + offset + length <= reportedMonth(context.date) &&
    window.end >= context.date
    ? parts(window.start).year
    : null;
}

/** Months from the start of the statistical year to the part, and the part's length. */
function extent(
  shape: PartShape,
  startMonth: number,
  isFiscal: boolean,
): { readonly offset: number; readonly length: number } {
  switch (shape.kind) {
    case 'quarter':
      return { offset: (shape.n - 1) * 3, length: 3 };
    case 'half':
      return { offset: (shape.n - 1) * 6, length: 6 };
    case 'firstMonths':
      return { offset: 0, length: shape.n };
    case 'months': {
      const length = ((shape.last - shape.first + 12) % 12) + 1;
      return { offset: isFiscal ? (shape.first - startMonth + 12) % 12 : shape.first - 1, length };
    }
  }
}

interface Extent {
  readonly fiscal: number | null;
  readonly offset: number;
  readonly length: number;
}

/** The year the part's statistical year starts in. */
function startOf(
  shape: PartShape,
  anchor: Anchor | null,
  context: PeriodContext,
  extentOf: Extent,
): number {
  const { fiscal, offset, length } = extentOf;
  if (fiscal !== null) return fiscal;
  const crosses = offset + length > 12;
  if (anchor !== null) {
    const year = yearOf(anchor, context);
    const endsLate = crosses && year * 12 + offset + length - 1 >= monthIndex(context.date);
    return endsLate ? year - 1 : year;
  }
  const now = reportedMonth(context.date);
  const articleYear = Math.floor(monthIndex(context.date) / 12);
  const latestYear = articleYear * 12 + offset + length - 1 < now ? articleYear : articleYear - 1;
  const windowYear = context.window === null ? null : parts(context.window.end).year;
  if (windowYear === null || context.window === null) return latestYear;
  const isSeries =
    shape.kind !== 'months' && context.window.freq !== 'A' && context.window.freq !== 'FY';
  const isPast = windowYear * 12 + offset + length - 1 < now;
  if (isSeries && isPast && windowYear < latestYear) return windowYear;
  return windowYear < latestYear - 1 ? windowYear : latestYear;
}
