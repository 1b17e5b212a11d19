import { unitName } from '@/lib/domain/dataset';
import type { ChartInput } from '@/lib/charts/chart-input';
import type { DerivedCell } from '@/lib/domain/record';
import { chartTitle, MEASURE_NAMES, STATUS_NAMES } from '@/lib/format/en/chart';
import { FIGURE_WORDS } from '@/lib/format/en/dashboard';
import { DATA_WORDS } from '@/lib/format/en/data-files';
import { guarded } from './csv-text';
import { escaped } from './embed-code';
import { shownRecords } from './view-input';

/** A table as the clipboard takes it: for spreadsheets, and for everything that keeps a look. */
export interface CopiedTable {
  readonly tsv: string;
  readonly html: string;
}

const MEASURES = ['exports', 'imports', 'balance', 'turnover'] as const;

interface TableCell {
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * The rows a view shows as a table to be pasted: a period a line, values exact and without grouping,
 * what is absent empty with its reason in the last column. Records of two countries follow each
 * other, told apart by the first column.
 */
export function copiedTable(input: ChartInput): CopiedTable {
  const unit = unitName(input.record.unit);
  const head = [
    DATA_WORDS.reporter,
    FIGURE_WORDS.period,
    ...MEASURES.map((measure) => `${MEASURE_NAMES[measure]}, ${unit}`),
    FIGURE_WORDS.status,
  ].map(textCell);
  const lines = shownRecords(input).flatMap(({ record, rows }) =>
    rows.map((row): readonly TableCell[] => [
      textCell(record.reporter),
      textCell(row.period),
      ...MEASURES.map((measure) => valueCell(row[measure])),
      textCell(reasons(MEASURES.map((measure) => row[measure]))),
    ]),
  );
  return {
    tsv: [head, ...lines].map((cells) => cells.map(tabbed).join('\t')).join('\r\n'),
    html: htmlTable(chartTitle(input.view.chart, input.names), head, lines),
  };
}

function textCell(text: string): TableCell {
  return { text, isNumber: false };
}

function valueCell({ value }: Pick<DerivedCell, 'value'>): TableCell {
  return { text: value ?? '', isNumber: value !== null };
}

function reasons(cells: readonly Pick<DerivedCell, 'status'>[]): string {
  const told = cells.map(({ status }) => status).filter((status) => status !== 'reported');
  return [...new Set(told)].map((status) => STATUS_NAMES[status]).join(', ');
}

function tabbed({ text, isNumber }: TableCell): string {
  return isNumber ? text : guarded(text.replace(/[\t\r\n]+/g, ' '));
}

function htmlTable(
  caption: string,
  head: readonly TableCell[],
  lines: readonly (readonly TableCell[])[],
): string {
  const row = (cells: readonly TableCell[], tag: 'td' | 'th') =>
    `<tr>${cells.map(({ text }) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return `<table><caption>${escaped(caption)}</caption><thead>${row(head, 'th')}</thead><tbody>${lines
    .map((cells) => row(cells, 'td'))
    .join('')}</tbody></table>`;
}
