import { unitName, type Dataset } from '@/lib/domain/dataset';
import { isDecimal } from '@/lib/domain/decimal';
import type { Cell, Measure, RecordRow, TradeRecord } from '@/lib/domain/record';
import { csvText, type CsvField } from './csv-text';
import { shownRecords, type ShownRecord, type ViewInput } from './view-input';

const COLUMNS = [
  'reporter',
  'partner',
  'side',
  'frequency',
  'period',
  'measure',
  'value',
  'unit',
  'valuation',
  'status',
  'basis',
  'absent_chapters',
  'at_least',
  'source',
  'retrieved',
  'vintage',
] as const;

const MEASURES = ['exports', 'imports', 'balance', 'turnover'] as const;

/**
 * What a view shows as CSV (RFC 4180): one line for each period and measure, in the order of the
 * chart; of *Both sides* the other country's record after the own one.
 *
 * `reporter` is the country whose record the line is, `side` the same. Values are exact; an absent
 * one is empty with its status. Balance and turnover are computed, with the sources of both flows.
 * Several codes in a field are parted by spaces.
 */
export function viewCsv(view: ViewInput): string {
  return recordsCsv(shownRecords(view.input), view);
}

/** Everything held of both countries' records at the view's frequency, in the same form. */
export function everythingCsv(view: ViewInput): string {
  const { record, mirror } = view.input;
  const records = mirror === null ? [record] : [record, mirror];
  return recordsCsv(
    records.map((one) => ({ record: one, rows: one.rows })),
    view,
  );
}

function recordsCsv(shown: readonly ShownRecord[], view: ViewInput): string {
  const byId = new Map(view.datasets.map((dataset) => [dataset.id, dataset]));
  const lines = shown.flatMap(({ record, rows }) =>
    rows.flatMap((row) =>
      MEASURES.map((measure) => line({ record, row, measure, byId, vintage: view.vintage.id })),
    ),
  );
  return csvText([COLUMNS.map((text) => ({ text })), ...lines]);
}

function line(one: {
  readonly record: TradeRecord;
  readonly row: RecordRow;
  readonly measure: Measure;
  readonly byId: ReadonlyMap<string, Dataset>;
  readonly vintage: string;
}): readonly CsvField[] {
  const { record, row, measure, byId, vintage } = one;
  const isFlow = measure === 'exports' || measure === 'imports';
  const cells: readonly Cell[] = isFlow ? [row[measure]] : [row.exports, row.imports];
  const sources = distinct(cells.flatMap(({ source }) => (source === null ? [] : [source])));
  const retrieved = sources.flatMap((id) => byId.get(id)?.retrieved ?? []);
  const { valuation } = record;
  const texts = {
    valuation: isFlow
      ? valuation[measure]
      : `exports ${valuation.exports}, imports ${valuation.imports}`,
    basis: isFlow ? row[measure].basis : 'computed',
    absent: distinct(cells.flatMap(({ absentChapters }) => absentChapters)).join(' '),
  };
  return [
    { text: record.reporter },
    { text: record.partner },
    { text: record.reporter },
    { text: record.frequency },
    { text: row.period },
    { text: measure },
    number(row[measure].value),
    { text: unitName(record.unit) },
    { text: texts.valuation },
    { text: row[measure].status },
    { text: texts.basis },
    { text: texts.absent },
    number(isFlow ? row[measure].atLeast : null),
    { text: sources.join(' ') },
    { text: distinct(retrieved).join(' ') },
    { text: vintage },
  ];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** A value as it is held; what is no decimal is text, and guarded like text. */
function number(value: string | null): CsvField {
  if (value === null) return { text: '' };
  return isDecimal(value) ? { number: value } : { text: value };
}
