import { parsePeriod } from '@/lib/domain/period';
import type { NumberedClaim } from './claim-rows';
import type { OfficialLines } from './over-time-lines';
import type { PeriodSlot } from './plan';

/** Months shown, counted from year 0, both included; whole years. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

const YEARS_BEFORE = 5;
const LEAST_YEARS = 12;
/** What an empty picture shows. */
const NOTHING: MonthSpan = { first: 2000 * 12, last: 2000 * 12 + 11 };

/**
 * The years a picture shows: all those of claims, and of the records those from five years before
 * the first claim, or the last twelve.
 */
export function monthSpan(
  { own, mirror }: Pick<OfficialLines, 'own' | 'mirror'>,
  drawn: readonly NumberedClaim[],
): MonthSpan {
  const held = [...own, ...mirror].filter(({ amount }) => amount !== null);
  const claimed = drawn.flatMap(({ printed }) =>
    printed.claim.period === null ? [] : [parsePeriod(printed.claim.period)],
  );
  const periods = [...held.map(({ period }) => period), ...claimed];
  if (periods.length === 0) return NOTHING;
  const last = Math.max(...periods.map((period) => period.last));
  const firstClaim = Math.min(...claimed.map((period) => period.first), last);
  const wanted = Math.min(firstClaim - YEARS_BEFORE * 12, last + 1 - LEAST_YEARS * 12);
  const firstHeld = Math.min(...periods.map((period) => period.first));
  return wholeYears({ first: Math.max(firstHeld, wanted), last });
}

function wholeYears({ first, last }: MonthSpan): MonthSpan {
  return { first: Math.floor(first / 12) * 12, last: Math.floor(last / 12) * 12 + 11 };
}

/** A slot for each year shown, for the labels of the time axis. */
export function yearSlots(span: MonthSpan, x: (month: number) => number): readonly PeriodSlot[] {
  const count = (span.last + 1 - span.first) / 12;
  return Array.from({ length: count }, (_, index) => {
    const first = span.first + index * 12;
    return {
      period: String(first / 12).padStart(4, '0'),
      x: x(first),
      center: x(first + 6),
    };
  });
}
