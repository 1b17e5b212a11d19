import type { Dataset, Unit } from '@/lib/domain/dataset';
import type { Decimal } from '@/lib/domain/decimal';
import type { Frequency, ObservationStatus } from '@/lib/domain/observation';
import type { PlaceCode } from '@/lib/domain/place';
import type { Cell, Measure, RecordRow, TradeRecord } from '@/lib/domain/record';
import { shownRecords, type ViewInput } from './view-input';

/** One figure of a view with all that is said of it, as every data file writes it. */
export interface ViewLine {
  readonly reporter: PlaceCode;
  readonly partner: PlaceCode;
  readonly frequency: Frequency;
  readonly period: string;
  readonly measure: Measure;
  readonly value: Decimal | null;
  readonly unit: Unit;
  /** Of balance and turnover that of both flows, in words. */
  readonly valuation: string;
  readonly adjustment: Dataset['adjustment'];
  /** Whose figure it is: the kind of the dataset behind a flow; `null` where there is no figure, and of computed ones. */
  readonly kind: Dataset['kind'] | null;
  readonly status: ObservationStatus;
  readonly basis: Cell['basis'] | 'computed';
  readonly absentChapters: readonly string[];
  readonly atLeast: Decimal | null;
  /** Ids of the datasets behind the figure. */
  readonly sources: readonly string[];
  readonly retrieved: readonly string[];
  readonly vintage: string;
}

const MEASURES = ['exports', 'imports', 'balance', 'turnover'] as const;

/**
 * The figures a view shows, one for each period and measure, in the order of the chart; of *Both
 * sides* the other country's record after the own one. Absent ones keep their place.
 */
export function viewLines(view: ViewInput): readonly ViewLine[] {
  const byId = new Map(view.datasets.map((dataset) => [dataset.id, dataset]));
  return shownRecords(view.input).flatMap(({ record, rows }) =>
    rows.flatMap((row) =>
      MEASURES.map((measure) => lineOf({ record, row, measure, byId, vintage: view.vintage.id })),
    ),
  );
}

function lineOf(one: {
  readonly record: TradeRecord;
  readonly row: RecordRow;
  readonly measure: Measure;
  readonly byId: ReadonlyMap<string, Dataset>;
  readonly vintage: string;
}): ViewLine {
  const { record, row, measure, byId, vintage } = one;
  const isFlow = measure === 'exports' || measure === 'imports';
  const cells: readonly Cell[] = isFlow ? [row[measure]] : [row.exports, row.imports];
  const sources = distinct(cells.flatMap(({ source }) => (source === null ? [] : [source])));
  const { valuation } = record;
  return {
    reporter: record.reporter,
    partner: record.partner,
    frequency: record.frequency,
    period: row.period,
    measure,
    value: row[measure].value,
    unit: record.unit,
    valuation: isFlow
      ? valuation[measure]
      : `exports ${valuation.exports}, imports ${valuation.imports}`,
    adjustment: record.adjustment,
    kind: isFlow ? kindOf(row[measure], byId) : null,
    status: row[measure].status,
    basis: isFlow ? row[measure].basis : 'computed',
    absentChapters: distinct(cells.flatMap(({ absentChapters }) => absentChapters)),
    atLeast: isFlow ? row[measure].atLeast : null,
    sources,
    retrieved: distinct(sources.flatMap((id) => byId.get(id)?.retrieved ?? [])),
    vintage,
  };
}

function kindOf(
  { value, atLeast, source }: Cell,
  byId: ReadonlyMap<string, Dataset>,
): ViewLine['kind'] {
  if (source === null || (value === null && atLeast === null)) return null;
  return byId.get(source)?.kind ?? null;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
