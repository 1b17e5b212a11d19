import { viewSentences } from '@/lib/charts/view-sentences';
import { unitName, type Dataset } from '@/lib/domain/dataset';
import type { Cell, DerivedCell, Issue, RecordRow, TradeRecord } from '@/lib/domain/record';
import { chartTitle } from '@/lib/format/en/chart';
import { shownDatasets, shownRecords, type ViewInput } from './view-input';

/** A computed figure: `source` when both flows share one, always `sources`. */
interface JsonDerived {
  readonly value: string | null;
  readonly status: DerivedCell['status'];
  readonly source: string | null;
  readonly sources: readonly string[];
}

/** One period of an answer: values are decimals as text, or `null` with the status that says why. */
interface JsonRow {
  readonly period: string;
  readonly exports: Cell;
  readonly imports: Cell;
  readonly balance: JsonDerived;
  readonly turnover: JsonDerived;
}

/** The answer of the view's data route. */
export interface ViewJson {
  readonly vintage: string;
  /** The pair as it was asked for; whose record the rows are, `side` says. */
  readonly reporter: string;
  readonly partner: string;
  readonly side: string;
  readonly unit: string;
  readonly freq: TradeRecord['frequency'];
  readonly title: string;
  /** The view in a sentence or two; amounts rounded to three significant digits. */
  readonly sentences: readonly string[];
  /** Who reconciled the figures, where none is the side's own; `null` for its own record. */
  readonly reconciledBy: string | null;
  readonly valuation: TradeRecord['valuation'];
  readonly adjustment: TradeRecord['adjustment'];
  readonly rows: readonly JsonRow[];
  /** The other country's own record, only of *Both sides*. */
  readonly mirror: { readonly reporter: string; readonly rows: readonly JsonRow[] } | null;
  readonly sources: readonly Dataset[];
  readonly issues: readonly Issue[];
}

/**
 * What a view shows as plain data for JSON: its side's own record in the periods asked for.
 *
 * Issues of single periods name only those shown; what concerns the whole record stays.
 */
export function viewJson(view: ViewInput): ViewJson {
  const { view: asked, names, record } = view.input;
  const [own, other] = shownRecords(view.input);
  const rows = own === undefined ? [] : own.rows;
  return {
    vintage: view.vintage.id,
    reporter: asked.reporter,
    partner: asked.partner,
    side: asked.side,
    unit: unitName(record.unit),
    freq: record.frequency,
    title: chartTitle(asked.chart, names),
    sentences: viewSentences(view.input),
    reconciledBy: record.reconciledBy,
    valuation: record.valuation,
    adjustment: record.adjustment,
    rows: rows.map(jsonRow),
    mirror:
      other === undefined
        ? null
        : { reporter: other.record.reporter, rows: other.rows.map(jsonRow) },
    sources: shownDatasets(view),
    issues: issuesOf(record, rows),
  };
}

function jsonRow(row: RecordRow): JsonRow {
  const { period, exports, imports } = row;
  const sources = [
    ...new Set([exports.source, imports.source].filter((source) => source !== null)),
  ];
  const derived = ({ value, status }: DerivedCell): JsonDerived => ({
    value,
    status,
    source: sources.length === 1 ? (sources[0] ?? null) : null,
    sources,
  });
  return {
    period,
    exports,
    imports,
    balance: derived(row.balance),
    turnover: derived(row.turnover),
  };
}

/** `about` names periods in the issues of periods and datasets or parameters in the others. */
function issuesOf(record: TradeRecord, rows: readonly RecordRow[]): readonly Issue[] {
  const shown = new Set(rows.map(({ period }) => period));
  const all = new Set(record.rows.map(({ period }) => period));
  return record.issues.flatMap((issue) => {
    if (!issue.about.some((text) => all.has(text))) return [issue];
    const about = issue.about.filter((text) => shown.has(text));
    return about.length === 0 ? [] : [{ ...issue, about }];
  });
}
