import type { Unit } from '@/lib/domain/dataset';
import type { Decimal } from '@/lib/domain/decimal';
import type { DeclaredDetails } from '../declared-details';
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

/** Holds values in the unit that is declared, or else in that of the first record. */
export function unitHolder(details: DeclaredDetails): UnitHolder {
  const currency = oneValue('currency');
  let power = details.multiplier === undefined ? null : details.multiplier.length - 1;
  return {
    hold: (record, stated) => {
      const told = stated.currency ?? details.currency ?? null;
      if (told === null) throw noCurrency(record);
      currency.take(record, told);
      const own = stated.power ?? power ?? 0;
      power ??= own;
      const value = own === power ? stated.value : timesPowerOfTen(stated.value, own - power);
      if (isHeldExactly(value)) return value;
      throw cellError(record, {
        column: stated.column,
        value: stated.value,
        expected: 'at most six decimals',
        hint: 'Declare --multiplier 1 to hold the values in single units of the currency',
      });
    },
    unit: () => ({
      currency: currency.value() ?? details.currency ?? '',
      multiplier: `1${'0'.repeat(power ?? 0)}`,
    }),
  };
}

function noCurrency(record: SourceRecord) {
  return cellError(record, {
    column: 'currency',
    expected: 'the currency of the values',
    hint: 'Declare it, --currency USD',
  });
}
