import type { Codes } from '../read-codes';
import { cellProblem } from '../table/cell-problem';
import type { StrictRow, StrictTable } from '../table/read-strict-table';
import type { TradeRow } from '../trade-row';
import { baciName } from './baci-edition';
import type { BaciProducts } from './baci-products';
import { toPointForm } from './comtrade/number-form';
import type { NumberedPlaces, ProblemOf } from './comtrade/numbered-places';
import { plainDecimal, whyNoValue } from './comtrade/plain-decimal';

/** What all files of one BACI dataset share while their rows are read. */
export interface BaciContext {
  readonly codes: Codes;
  readonly places: NumberedPlaces;
  readonly products: BaciProducts;
  /** The file of each year that was met. */
  readonly years: Map<number, string>;
}

/** BACI begins with the trade of 1995. */
const FIRST_YEAR = 1995;
const NO_CHAPTERS = [] as const;

/**
 * Turns rows of one file into records; a trade of a place with itself is `null`. Every text is
 * looked at once and remembered, so that ten million rows cost little.
 *
 * @throws {FileError} from the function it returns, for a row that cannot be taken.
 */
export function baciRowReader(
  table: StrictTable,
  { places, products, years: files }: BaciContext,
): (row: StrictRow) => TradeRow | null {
  const [t, i, j, k, v] = COLUMNS.map((column) => table.at(column));
  const years = yearReader(table, files);
  const point = toPointForm(table.dialect);
  const problem =
    (row: StrictRow, column: BaciColumn): ProblemOf =>
    ({ expected, hint }) =>
      cellProblem(table, row, column, expected, hint);
  const placeOf = (row: StrictRow, text: string, column: 'i' | 'j') =>
    places.known(text) ?? places.read(text, problem(row, column));
  const productOf = (row: StrictRow, text: string) =>
    products.known(text) ??
    products.read(text, `${table.file}, line ${row.line}`, problem(row, 'k'));
  return (row) => {
    const { line, cells } = row;
    const period = cellAt(cells, t);
    const year = years.known(period) ?? years.read(period, problem(row, 't'));
    const exporter = placeOf(row, cellAt(cells, i), 'i');
    const importer = placeOf(row, cellAt(cells, j), 'j');
    const product = productOf(row, cellAt(cells, k));
    const text = cellAt(cells, v);
    const value = plainDecimal(point === null ? text : point(text));
    if (value === null) throw problem(row, 'v')(whyNoValue(text.trim()));
    if (exporter === importer) return null;
    if (year < exporter.first || year > exporter.last) exporter.outside += 1;
    if (year < importer.first || year > importer.last) importer.outside += 1;
    return {
      line,
      reporter: exporter.code,
      partner: importer.code,
      flow: 'exports',
      product,
      frequency: 'A',
      period,
      value,
      status: 'estimated',
      basis: 'total',
      absentChapters: NO_CHAPTERS,
      note: null,
    };
  };
}

const COLUMNS = ['t', 'i', 'j', 'k', 'v'] as const;
type BaciColumn = (typeof COLUMNS)[number];

function cellAt(cells: readonly string[], at: number | undefined): string {
  return at === undefined ? '' : (cells[at] ?? '');
}

/** Reads years, each text once; a year belongs to one file, and to the one that is named for it. */
function yearReader({ file }: StrictTable, files: Map<number, string>) {
  const known = new Map<string, number>();
  const named = baciName(file).year;
  const read = (text: string, problem: ProblemOf): number => {
    const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
    if (!(year >= FIRST_YEAR)) throw problem({ expected: 'a year from 1995 on' });
    if (named !== null && named !== year) {
      throw problem({ expected: `${named}, as the file is named` });
    }
    const other = files.get(year);
    if (other !== undefined && other !== file) {
      throw problem({ expected: `a year of its own: ${other} holds ${year} too` });
    }
    files.set(year, file);
    known.set(text, year);
    return year;
  };
  return { known: (text: string) => known.get(text), read };
}
