import type { ObservationStatus } from '@/lib/domain/observation';
import type { OtherValue } from '@/lib/domain/record';

const STATUS: Record<ObservationStatus, string> = {
  reported: '',
  estimated: 'estimated',
  provisional: 'provisional',
  revised: 'revised',
  suppressed: 'suppressed by the source',
  missing: 'not reported',
  incomplete: 'incomplete in the source',
};

const OTHER: Record<OtherValue['kind'], (value: string, retrieved: string) => string> = {
  older: (value, retrieved) => `${value} as retrieved ${retrieved}, since revised`,
  net: (value, retrieved) =>
    `includes re-exports or re-imports; ${value} without them (retrieved ${retrieved})`,
  chapters: (value, retrieved) => `the chapters held sum to ${value} (retrieved ${retrieved})`,
};

/** Words beside a single figure. */
export const CELL_WORDS = {
  status: STATUS,
  other: OTHER,
  atLeast: (value: string) => `at least ${value} in the chapters held`,
  sum: (absent: readonly string[]) =>
    absent.length === 0
      ? 'sum of the chapters held'
      : `sum of the chapters held; no file of ${absent.length === 1 ? 'chapter' : 'chapters'} ${absent.join(', ')}`,
} as const;
