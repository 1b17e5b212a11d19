import type { Cell, OtherValue } from '@/lib/domain/record';
import { CELL_WORDS } from '@/lib/format/en/cell';
import { exactNumber } from '@/lib/format/number';

/**
 * What must be said of one figure beside its value: why it is absent or not firm, what it is a sum
 * of, what was held before. Empty for a plain reported total.
 */
export function cellNote(name: string, cell: Cell, dateName: (date: string) => string): string {
  const parts = [
    isToldByOther(cell) ? '' : CELL_WORDS.status[cell.status],
    cell.atLeast === null ? '' : CELL_WORDS.atLeast(exactNumber(cell.atLeast)),
    isSumAlone(cell) ? CELL_WORDS.sum(cell.absentChapters) : '',
    ...cell.others
      .filter((other) => isWorthTelling(other, cell))
      .map((other) =>
        CELL_WORDS.other[other.kind](exactNumber(other.value), dateName(other.retrieved)),
      ),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${name}: ${parts.join('; ')}.`;
}

/** The figure held before says by itself that this one is a revision. */
function isToldByOther(cell: Cell): boolean {
  return cell.status === 'revised' && cell.others.some((other) => other.kind === 'older');
}

function isSumAlone(cell: Cell): boolean {
  return (
    cell.value !== null &&
    cell.basis === 'sum of chapters' &&
    cell.others.every((other) => other.kind === 'chapters')
  );
}

/** Extracts are held in thousands and drift by up to this many units from exact sums. */
const DRIFT = 12;

/** Chapters that sum to the total shown say nothing new. */
function isWorthTelling(other: OtherValue, cell: Cell): boolean {
  if (other.kind !== 'chapters' || cell.value === null) return true;
  return Math.abs(Number(other.value) - Number(cell.value)) > DRIFT;
}
