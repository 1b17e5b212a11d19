import { sum, type Decimal } from './decimal';
import { MONTHS_OF } from './every-period';
import { partsOf, periodText, type Period } from './period';
import type { Measure, RecordRow, TradeRecord } from './record';

/** Why a period has no figure in a record. */
export type Absence =
  /** No whole number of the record's periods fills it: a quarter in a yearly record. */
  | 'other frequency'
  /** A part of it lies before the record's first or after its last period. */
  | 'not covered'
  /** A part of it is incomplete in the source. */
  | 'incomplete'
  /** A part of it has no value. */
  | 'missing';

/** The figure of a period made of a record's own periods, or the reason there is none. */
export interface Aggregate {
  readonly value: Decimal | null;
  readonly absence: Absence | null;
  /** The rows that fill the period, in order; empty when it is not covered. */
  readonly rows: readonly RecordRow[];
}

/**
 * The exact sum of a measure over the rows that fill a period, in the record's unit: a year
 * from twelve months or four quarters, a fiscal year or year to date from months, or the row
 * itself. Absent unless every part is there; balances add up like the flows they are made of.
 */
export function aggregate(record: TradeRecord, period: Period, measure: Measure): Aggregate {
  const parts = partsOf(period, MONTHS_OF[record.frequency]);
  if (parts.length === 0) return { value: null, absence: 'other frequency', rows: [] };
  const rows = rowsOf(record, parts);
  if (rows === null) return { value: null, absence: 'not covered', rows: [] };
  const value = sum(rows.map((row) => row[measure].value));
  return { value, absence: value === null ? absenceOf(rows, measure) : null, rows };
}

function rowsOf(record: TradeRecord, parts: readonly Period[]): readonly RecordRow[] | null {
  const byPeriod = rowsByPeriod(record.rows);
  const rows = parts.map((part) => byPeriod.get(periodText(part)));
  return rows.every((row) => row !== undefined) ? rows : null;
}

/** Indexes made before: a text asks one record for many periods. */
const indexes = new WeakMap<TradeRecord['rows'], ReadonlyMap<string, RecordRow>>();

function rowsByPeriod(rows: TradeRecord['rows']): ReadonlyMap<string, RecordRow> {
  const known = indexes.get(rows);
  if (known !== undefined) return known;
  const index = new Map(rows.map((row) => [row.period, row]));
  indexes.set(rows, index);
  return index;
}

function absenceOf(rows: readonly RecordRow[], measure: Measure): Absence {
  return rows.some((row) => row[measure].status === 'incomplete') ? 'incomplete' : 'missing';
}
