import { FileError } from '@/lib/errors';
import type { Codes } from '../read-codes';
import type { StrictRow, StrictTable } from '../table/read-strict-table';
import type { TradeRow } from '../trade-row';
import type { BaciProducts } from './baci-products';
import { toPointForm } from './comtrade/number-form';
import type { NumberedPlaces } from './comtrade/numbered-places';
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
  file: { readonly name: string; readonly year: number | null },
  table: Pick<StrictTable, 'at' | 'dialect'>,
  context: BaciContext,
): (row: StrictRow) => TradeRow | null {
  const { places, products } = context;
  const { name } = file;
  const { at } = table;
  const years = yearReader(file, context.years);
  const point = toPointForm(table.dialect);
  const [t, i, j, k, v] = [at('t'), at('i'), at('j'), at('k'), at('v')];
  const placeOf = (text: string, line: number, column: 'i' | 'j') =>
    places.known(text) ?? places.read(text, { file: name, line, column });
  return ({ line, cells }) => {
    const period = cells[t] ?? '';
    const year = years(period, line);
    const exporter = placeOf(cells[i] ?? '', line, 'i');
    const importer = placeOf(cells[j] ?? '', line, 'j');
    const code = cells[k] ?? '';
    const product = products.known(code) ?? products.read(code, { file: name, line });
    const text = cells[v] ?? '';
    const value = plainDecimal(point === null ? text : point(text));
    if (value === null) throw noValue({ file: name, line }, text);
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

/** Reads years, each text once; a year belongs to one file, and to the one that is named for it. */
function yearReader(
  file: { readonly name: string; readonly year: number | null },
  files: Map<number, string>,
): (text: string, line: number) => number {
  const read = new Map<string, number>();
  return (text, line) => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
    const problem = { file: file.name, line, column: 't', value: text };
    if (!(year >= FIRST_YEAR)) throw new FileError({ ...problem, expected: 'a year from 1995 on' });
    if (file.year !== null && file.year !== year) {
      throw new FileError({ ...problem, expected: `${file.year}, as the file is named` });
    }
    const other = files.get(year);
    if (other !== undefined && other !== file.name) {
      throw new FileError({
        ...problem,
        expected: `a year of its own: ${other} holds ${year} too`,
      });
    }
    files.set(year, file.name);
    read.set(text, year);
    return year;
  };
}

function noValue(at: { readonly file: string; readonly line: number }, value: string): FileError {
  return new FileError({ ...at, column: 'v', value, ...whyNoValue(value.trim()) });
}
