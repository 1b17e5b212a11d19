import type { Unit } from '@/lib/domain/dataset';
import type { Decimal } from '@/lib/domain/decimal';
import type { DeclaredDetails } from '../declared-details';
import { withoutNoise } from './comtrade/plain-decimal';
import { isHeldExactly, timesPowerOfTen } from './exact-number';
import { oneValue } from './one-value';
import { cellError, type SourceRecord } from './source-record';

/** The one unit of a dataset, of which records may state values in several powers of ten. */
export interface UnitHolder {
  /**
   * A value in the dataset's unit: its point is moved where the record counts in another power.
   *
   * @throws {FileError} when the currency is another, or the value cannot be held exactly.
   */
  readonly hold: (record: SourceRecord, stated: StatedValue) => Decimal;
  readonly unit: () => Unit;
  /** How many values had the digits that only a binary number leaves, and are held to six decimals. */
  readonly noisy: () => number;
}

/** A value as a record states it. */
export interface StatedValue {
  readonly column: string;
  readonly value: Decimal;
  /** ISO 4217; `null` when the record does not tell. */
  readonly currency: string | null;
  /** The power of ten that one stands for; `null` when the record does not tell. */
  readonly power: number | null;
}

/** Where nothing is said, one stands for one. */
const NO_POWER = 0;

/** Holds values in the unit that is declared, or else in that of the first record. */
export function unitHolder(details: DeclaredDetails): UnitHolder {
  const currency = oneValue('currency');
  let noisy = 0;
  let power = details.multiplier === undefined ? null : details.multiplier.length - 1;
  return {
    hold: (record, stated) => {
      const told = stated.currency ?? details.currency ?? null;
      if (told === null) throw noCurrency(record);
      currency.take(record, told);
      const own = stated.power ?? power ?? NO_POWER;
      power ??= own;
      const value = own === power ? stated.value : timesPowerOfTen(stated.value, own - power);
      if (isHeldExactly(value)) return value;
      const meant = withoutNoise(value);
      if (meant !== null && meant !== '0') {
        noisy += 1;
        return meant;
      }
      throw cellError(record, {
        column: stated.column,
        value: stated.value,
        expected: 'at most six decimals',
        hint: 'Declare --multiplier 1 to hold the values in single units of the currency',
      });
    },
    unit: () => ({
      currency: currency.value() ?? details.currency ?? '',
      multiplier: `1${'0'.repeat(power ?? NO_POWER)}`,
    }),
    noisy: () => noisy,
  };
}

/** What a description says of values that came with more digits than a number of theirs has. */
export function noteOnNoise({ noisy }: UnitHolder): readonly string[] {
  if (noisy() === 0) return [];
  return [
    `${noisy()} values have fifteen digits and more in the file; six decimals of them are held.`,
  ];
}

function noCurrency(record: SourceRecord) {
  return cellError(record, {
    column: 'currency',
    expected: 'the currency of the values',
    hint: 'Declare it, --currency USD',
  });
}
