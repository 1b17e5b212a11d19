import type { Frequency } from './observation';
import { comparePeriods, parsePeriod, partsOf, periodOfMonths, periodText } from './period';

/** How many months one period of a frequency has. */
export const MONTHS_OF = { A: 12, Q: 3, M: 1 } as const satisfies Record<Frequency, number>;

/**
 * Every period of one frequency from the earliest to the latest given, in order, gaps filled.
 * Empty when none is given or when they do not start and end with whole periods.
 *
 * @throws {Error} when a text is not a period.
 */
export function everyPeriod(periods: readonly string[], frequency: Frequency): readonly string[] {
  const inOrder = [...new Set(periods)].map(parsePeriod).sort(comparePeriods);
  const first = inOrder.at(0);
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) return [];
  return partsOf(periodOfMonths(first.first, last.last), MONTHS_OF[frequency]).map(periodText);
}
