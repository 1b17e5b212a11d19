import type { UncheckedReason } from '@/lib/domain/claim';
import { MONTHS_OF } from '@/lib/domain/every-period';
import type { PlaceCode } from '@/lib/domain/place';
import type { TradeRecord } from '@/lib/domain/record';
import { isCountryGroup } from './country-group';
import { recordsBeside, type HeldRecords } from './held-records';
import type { Testable } from './testable';

/** Records a percentage can be taken from, or why there are none. */
export interface PercentRecords {
  /** The longest periods first. */
  readonly records: readonly TradeRecord[];
  readonly reason: UncheckedReason | null;
}

/**
 * What one country reported of a statement's trade, in one of the currencies asked for, or in
 * any when that is `null`.
 */
export function percentRecords(question: {
  readonly statement: Testable;
  readonly side: PlaceCode;
  readonly held: HeldRecords;
  readonly currencies: readonly string[] | null;
}): PercentRecords {
  const { statement, side, held, currencies } = question;
  const { read, chapter, obstacle } = statement;
  if (obstacle !== null) return { records: [], reason: obstacle };
  const other = side === read.reporter ? read.partner : read.reporter;
  const all = recordsBeside(held, { side, other, chapter });
  if (all.length === 0) return { records: [], reason: absence(statement, side, other) };
  const records = all
    .filter(({ unit }) => currencies === null || currencies.includes(unit.currency))
    .toSorted((a, b) => MONTHS_OF[b.frequency] - MONTHS_OF[a.frequency]);
  return { records, reason: records.length === 0 ? 'other currency' : null };
}

function absence({ chapter }: Testable, side: PlaceCode, other: PlaceCode): UncheckedReason {
  if (chapter !== null) return 'product not held';
  return [side, other].some(isCountryGroup) ? 'bloc or group' : 'no record of this country';
}
