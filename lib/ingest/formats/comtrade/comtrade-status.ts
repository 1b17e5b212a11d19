import type { ObservationStatus } from '@/lib/domain/observation';

/** What a row says of how its value came about; an empty text says nothing. */
export interface StatusCells {
  readonly isReported: string;
  readonly isAggregate: string;
  readonly legacyEstimationFlag: string;
}

const ADDED_UP = 'added up by UN Comtrade from what the country reported';

/**
 * Whether a value was reported. It was when the row says so, or when the publisher added it up from
 * lines that were reported, which the note tells; it is estimated when it is neither.
 *
 * The older flag is of quantities: 0 for none estimated, 2, 4 and 6 for quantity, weight and both,
 * which leaves the value reported. Any other flag is not known, and taken for an estimate.
 */
export function comtradeStatus(cells: StatusCells): {
  readonly status: ObservationStatus;
  readonly note: string | null;
} {
  const { legacyEstimationFlag: flag } = cells;
  const isOfQuantities = ['', '0', '2', '4', '6'].includes(flag);
  const isNotReported = isFalse(cells.isReported);
  const isAddedUp = isNotReported && isTrue(cells.isAggregate);
  if (!isOfQuantities || (isNotReported && !isAddedUp)) return { status: 'estimated', note: null };
  return { status: 'reported', note: isAddedUp ? ADDED_UP : null };
}

/** True for the ways in which files write yes. */
export function isTrue(text: string): boolean {
  return text === '1' || text.toLowerCase() === 'true';
}

/** True for the ways in which files write no. */
export function isFalse(text: string): boolean {
  return text === '0' || text.toLowerCase() === 'false';
}
