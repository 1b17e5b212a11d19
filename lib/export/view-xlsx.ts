import { unitName } from '@/lib/domain/dataset';
import { isDecimal } from '@/lib/domain/decimal';
import { parsePeriod, periodOfMonths, periodText } from '@/lib/domain/period';
import { chartTitle } from '@/lib/format/en/chart';
import { DATA_COLUMNS, DATA_WORDS as WORDS } from '@/lib/format/en/data-files';
import { RowLimitError } from './row-limit-error';
import { figureCounts, type ViewInput } from './view-input';
import { viewLines, type ViewLine } from './view-lines';
import { xlsxBook, type XlsxSheet } from './view-xlsx-book';
import type { XlsxCell } from './view-xlsx-cell';
import { notesSheet } from './view-xlsx-notes';

/** Rows of a sheet, its head not counted. */
export const MOST_XLSX_ROWS = 1_048_575;

/** Digits of a number that a spreadsheet keeps. */
const KEPT_DIGITS = 15;

const WIDTHS: Readonly<Record<string, number>> = {
  value: 18,
  valuation: 24,
  basis: 18,
  absent_chapters: 18,
  at_least: 14,
  source: 30,
  retrieved: 14,
  vintage: 16,
};

/**
 * What a view shows as a workbook: a sheet of its lines, as in the CSV, and a sheet of notes.
 *
 * Values are numbers, digit for digit; those of more than 15 digits, which a spreadsheet cuts, stand
 * as text too in the column beside. Periods are text and, in a column beside, their first day.
 *
 * @throws {RowLimitError} when a sheet cannot hold the lines.
 */
export function viewXlsx(view: ViewInput): Uint8Array<ArrayBuffer> {
  const count = figureCounts(view.input).shown;
  if (count > MOST_XLSX_ROWS) throw new RowLimitError(count, MOST_XLSX_ROWS);
  return xlsxBook({
    title: chartTitle(view.input.view.chart, view.input.names),
    date: view.vintage.builtOn,
    sheets: [figuresSheet(viewLines(view)), notesSheet(view)],
  });
}

function figuresSheet(lines: readonly ViewLine[]): XlsxSheet {
  const columns = Object.keys(DATA_COLUMNS).flatMap(columnsOf);
  const head = columns.map((text): XlsxCell => ({ text, style: 'head' }));
  return {
    name: WORDS.figures,
    widths: columns.map((name) => WIDTHS[name] ?? 12),
    hasHead: true,
    rows: [head, ...lines.map(cellsOf)],
  };
}

function columnsOf(name: string): readonly string[] {
  if (name === 'period') return [name, WORDS.periodStart];
  return name === 'value' || name === 'at_least' ? [name, WORDS.exact(name)] : [name];
}

function cellsOf(line: ViewLine): readonly XlsxCell[] {
  return [
    { text: line.reporter },
    { text: line.partner },
    { text: line.reporter },
    { text: line.frequency },
    { text: line.period },
    firstDay(line.period),
    { text: line.measure },
    ...numberCells(line.value),
    { text: unitName(line.unit) },
    { text: line.valuation },
    { text: line.status },
    { text: line.basis },
    { text: line.absentChapters.join(' ') },
    ...numberCells(line.atLeast),
    { text: line.sources.join(' ') },
    { text: line.retrieved.join(' ') },
    { text: line.vintage },
  ];
}

/** A number, and its text where a spreadsheet would lose digits of it. */
function numberCells(value: string | null): readonly [XlsxCell, XlsxCell] {
  if (value === null) return [null, null];
  if (!isDecimal(value)) return [null, { text: value }];
  const digits = value.replace(/\D/g, '').replace(/^0+/, '');
  return [{ number: value }, digits.length > KEPT_DIGITS ? { text: value } : null];
}

/** The first day of a period; none before 1901, where workbooks count a day that never was. */
function firstDay(period: string): XlsxCell {
  const { first } = parsePeriod(period);
  const month = periodText(periodOfMonths(first, first));
  return month < '1901' ? null : { date: `${month}-01` };
}
