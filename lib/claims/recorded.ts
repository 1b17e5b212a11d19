import { aggregate, type Absence } from '@/lib/domain/aggregate';
import type { UncheckedReason } from '@/lib/domain/claim';
import { product, type Decimal } from '@/lib/domain/decimal';
import { MONTHS_OF } from '@/lib/domain/every-period';
import type { Period } from '@/lib/domain/period';
import type { Measure, RecordRow, TradeRecord } from '@/lib/domain/record';

/** What one reporter's records say of a period, or why they say nothing. */
export interface Recorded {
  /** In units of the currency: the records' multiplier is applied. */
  readonly amount: Decimal | null;
  readonly reason: UncheckedReason | null;
  /** Ids of the datasets behind the rows read, in order. */
  readonly datasets: readonly string[];
}

const REASONS = {
  'other frequency': 'no record of this frequency',
  'not covered': 'period not covered',
  incomplete: 'record incomplete',
  missing: 'value missing',
} as const satisfies Record<Absence, UncheckedReason>;

/** The most telling reason comes first, when no record has the figure. */
const BY_WEIGHT: readonly UncheckedReason[] = [
  'record incomplete',
  'value missing',
  'period not covered',
  'no record of this frequency',
];

/**
 * The amount of a measure in a period from the records of one pair, the longest periods first:
 * a year is read from a yearly record before it is added up from quarters or months.
 */
export function recorded(
  records: readonly TradeRecord[],
  period: Period,
  measure: Measure,
): Recorded {
  const absent: Recorded[] = [];
  for (const record of records.toSorted(byLength)) {
    const found = readRecord(record, period, measure);
    if (found.amount !== null) return found;
    absent.push(found);
  }
  const reason = BY_WEIGHT.find((one) => absent.some((each) => each.reason === one));
  return (
    absent.find((each) => each.reason === reason) ?? {
      amount: null,
      reason: 'no record of this country',
      datasets: [],
    }
  );
}

function byLength(a: TradeRecord, b: TradeRecord): number {
  return MONTHS_OF[b.frequency] - MONTHS_OF[a.frequency];
}

function readRecord(record: TradeRecord, period: Period, measure: Measure): Recorded {
  const { value, absence, rows } = aggregate(record, period, measure);
  return {
    amount: value === null ? null : product(value, record.unit.multiplier),
    reason: absence === null ? null : REASONS[absence],
    datasets: datasetsOf(rows, measure),
  };
}

/** Ids of the datasets behind a measure of some rows, in order. */
export function datasetsOf(rows: readonly RecordRow[], measure: Measure): readonly string[] {
  const sources = rows.flatMap(({ exports, imports }) => {
    if (measure === 'exports') return [exports.source];
    return measure === 'imports' ? [imports.source] : [exports.source, imports.source];
  });
  return [...new Set(sources.filter((source) => source !== null))].sort();
}
