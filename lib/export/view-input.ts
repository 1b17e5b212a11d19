import type { ChartInput } from '@/lib/charts/chart-input';
import { rowsInRange } from '@/lib/charts/range';
import type { Dataset } from '@/lib/domain/dataset';
import type { RecordRow, TradeRecord } from '@/lib/domain/record';
import type { PictureVintage } from './picture-vintage';

/** What a view's files are written from. Nothing is loaded: all of it is given. */
export interface ViewInput {
  readonly input: ChartInput;
  /** The datasets behind the records; others are ignored. */
  readonly datasets: readonly Dataset[];
  readonly vintage: PictureVintage;
  /** Where the same figures are shown for good: the view's address with its vintage. */
  readonly address?: string;
}

/** A record and its rows between the view's first and last period. */
export interface ShownRecord {
  readonly record: TradeRecord;
  readonly rows: readonly RecordRow[];
}

/** The records a view shows: the side's own, and of *Both sides* the other country's after it. */
export function shownRecords({ view, record, mirror }: ChartInput): readonly ShownRecord[] {
  const records = view.chart === 'sides' && mirror !== null ? [record, mirror] : [record];
  return records.map((one) => ({ record: one, rows: rowsInRange(one.rows, view) }));
}

/** The datasets behind the records a view shows, in the order given. */
export function shownDatasets<T extends Pick<Dataset, 'id'>>({
  input,
  datasets,
}: {
  readonly input: ChartInput;
  readonly datasets: readonly T[];
}): readonly T[] {
  const ids = new Set(shownRecords(input).flatMap(({ record }) => record.datasets));
  return datasets.filter(({ id }) => ids.has(id));
}

/**
 * The view of everything held of the pair at the view's frequency: all periods, and the other
 * country's own record beside the one shown where one is held in the same unit.
 */
export function everythingHeld<T extends { readonly input: ChartInput }>(view: T): T {
  const { input } = view;
  const chart = input.mirror === null ? input.view.chart : 'sides';
  return { ...view, input: { ...input, view: { ...input.view, chart, from: null, to: null } } };
}

/** How many figures a view's files hold: four measures of each period shown, and of all held. */
export function figureCounts(input: ChartInput): { readonly shown: number; readonly all: number } {
  const count = (of: ChartInput) =>
    shownRecords(of).reduce((total, { rows }) => total + rows.length * 4, 0);
  return { shown: count(input), all: count(everythingHeld({ input }).input) };
}
