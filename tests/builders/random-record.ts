import fc from 'fast-check';
import type { Frequency, ObservationStatus } from '@/lib/domain/observation';
import { parsePeriod, periodOfMonths, periodText } from '@/lib/domain/period';
import type { Cell, TradeRecord } from '@/lib/domain/record';
import { recordRow } from '@/lib/domain/record-row';
import { cell, record } from './trade-record';

const MONTHS = { A: 12, Q: 3, M: 1 } as const;

/** A number of neighbouring periods of one frequency, the first a number of them after 1990 began. */
export function periodsOf(frequency: Frequency, count: number, skipped = 0): readonly string[] {
  const months = MONTHS[frequency];
  const first = parsePeriod('1990').first + skipped * months;
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * months;
    return periodText(periodOfMonths(start, start + months - 1));
  });
}

/** Any frequency. */
export const frequencies = fc.constantFrom<Frequency[]>('A', 'Q', 'M');

/** A value from nothing to a hundred trillion, sometimes with cents. */
const amounts = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 99_999_999 }).map(String) },
  { weight: 2, arbitrary: fc.bigInt({ min: 0n, max: 100_000_000_000_000n }).map(String) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(9999), fc.nat(99)).map(([a, b]) => `${a}.${b}`) },
  { weight: 1, arbitrary: fc.constant('0') },
);

const held = fc.constantFrom<ObservationStatus[]>('reported', 'provisional', 'estimated');
const absent = fc.constantFrom<ObservationStatus[]>('missing', 'incomplete', 'suppressed');

/** Any figure: a value of any status or a gap of any kind. */
const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: amounts.map((value) => cell(value)) },
  {
    weight: 1,
    arbitrary: fc.tuple(amounts, held).map(([value, status]) => cell(value, { status })),
  },
  { weight: 1, arbitrary: absent.map((status) => cell(null, { status })) },
);

/** A record of one frequency, one to a number of periods, gaps anywhere. */
export function recordsAt(frequency: Frequency, most: number): fc.Arbitrary<TradeRecord> {
  const shape = {
    skipped: fc.nat(30),
    flows: fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: most }),
  };
  return fc.record(shape).map(({ skipped, flows }) => {
    const periods = periodsOf(frequency, flows.length, skipped);
    const rows = flows.map(([exports, imports], index) =>
      recordRow({ period: periods[index] ?? '1990', exports, imports }),
    );
    return record(rows, { frequency });
  });
}

/** A record of any frequency, one to a number of periods, gaps anywhere. */
export function recordsOf(most: number): fc.Arbitrary<TradeRecord> {
  return frequencies.chain((frequency) => recordsAt(frequency, most));
}
