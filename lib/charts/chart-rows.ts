import { comparePeriods, parsePeriod } from '@/lib/domain/period';
import type { RecordRow } from '@/lib/domain/record';
import type { ObservationStatus } from '@/lib/domain/observation';
import type { ChartInput } from './chart-input';
import type { SeriesKey } from './plan';
import { rowsInRange } from './range';

/** What is drawn in one period: a value or none for each series, and the status when it is not full. */
export interface ChartRow {
  readonly period: string;
  readonly values: Readonly<Partial<Record<SeriesKey, number | null>>>;
  /** The first status that is not a plain reported value; `null` when all are. */
  readonly gap: ObservationStatus | null;
}

/** The rows of a chart in order, gaps included; for *Both sides* every period of either record. */
export function chartRows(input: ChartInput): readonly ChartRow[] {
  const own = rowsInRange(input.record.rows, input.view);
  if (input.view.chart !== 'sides') return own.map(ownRow);
  const other = input.mirror === null ? [] : rowsInRange(input.mirror.rows, input.view);
  const periods = [...new Set([...own, ...other].map((row) => row.period))];
  const ownOf = new Map(own.map((row) => [row.period, row]));
  const otherOf = new Map(other.map((row) => [row.period, row]));
  return periods
    .sort((a, b) => comparePeriods(parsePeriod(a), parsePeriod(b)))
    .map((period) => sidesRow(period, ownOf.get(period), otherOf.get(period)));
}

const ownRows = new WeakMap<RecordRow, ChartRow>();

/** A row as it is drawn; made once, for every change of a view asks for it again. */
function ownRow(row: RecordRow): ChartRow {
  const made = ownRows.get(row) ?? newOwnRow(row);
  ownRows.set(row, made);
  return made;
}

function newOwnRow(row: RecordRow): ChartRow {
  return {
    period: row.period,
    values: {
      exports: toNumber(row.exports.value),
      imports: toNumber(row.imports.value),
      balance: toNumber(row.balance.value),
    },
    gap: gapStatus([row.exports, row.imports]),
  };
}

function sidesRow(period: string, own?: RecordRow, other?: RecordRow): ChartRow {
  return {
    period,
    values: {
      'own exports': toNumber(own?.exports.value),
      'mirror imports': toNumber(other?.imports.value),
      'own imports': toNumber(own?.imports.value),
      'mirror exports': toNumber(other?.exports.value),
    },
    gap: null,
  };
}

function gapStatus(
  cells: readonly { readonly status: ObservationStatus }[],
): ObservationStatus | null {
  const found = cells.find((cell) => cell.status !== 'reported' && cell.status !== 'revised');
  return found === undefined ? null : found.status;
}

/** A decimal as a float, for pixels only. */
function toNumber(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
