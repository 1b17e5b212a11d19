import { Broken } from './broken';
import { naiveColumn, naiveTable } from './naive-table';

const PERIOD = /^(19|20)\d\d(-?(Q[1-4]|M?(0[1-9]|1[0-2])))?$/;
/** What a column of the IMF's table may be called beside periods. */
const WORDS = /^[a-z][a-z_]*$/;

/** The values of the IMF's wide table; blanks are none. */
export function imfValues(text: string): readonly string[] {
  const table = naiveTable(text, { delimiters: ',;\t|' });
  const periods = table.names.filter((name) => !WORDS.test(name));
  const strange = periods.find((name) => !PERIOD.test(name.toUpperCase()));
  if (strange !== undefined) throw new Broken(`the column ${strange} is no period`);
  return periods.flatMap((name) => naiveColumn(table, name)).filter((cell) => cell.trim() !== '');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec yr'.split(' ');

/** All values of the Census Bureau's table by country: thirteen of each flow in every row. */
export function censusValues(text: string): readonly string[] {
  const table = naiveTable(text, { delimiters: ',;\t|' });
  return ['i', 'e']
    .flatMap((flow) => MONTHS.flatMap((month) => naiveColumn(table, `${flow}${month}`)))
    .map((cell) => (cell === '(X)' ? '' : cell));
}

type Rows = readonly (readonly string[])[];

/** The values of the ONS's workbook: in each sheet with its header, from the first to the last of a row. */
export function onsValues(sheets: ReadonlyMap<string, Rows>): readonly string[] {
  return [...sheets.values()].flatMap((rows) => {
    const header = rows.findIndex(
      ([code, name]) => code === 'Country Code' && name === 'Country Name',
    );
    return header === -1 ? [] : rows.slice(header + 1).flatMap(spanOf);
  });
}

function spanOf(cells: readonly string[]): readonly string[] {
  const values = cells.slice(2);
  const first = values.findIndex((cell) => cell !== '');
  const last = values.findLastIndex((cell) => cell !== '');
  if (first === -1) return [];
  return values.slice(first, last + 1).map((cell) => (/^\[[cxz]\]$/.test(cell) ? '' : cell));
}

/** The values of our own table in a workbook. */
export function tidyValues(sheets: ReadonlyMap<string, Rows>): readonly string[] {
  const named = [...sheets].find(([name]) => name.trim().toLowerCase() === 'data');
  const other = [...sheets].find(([name]) => name.trim().toLowerCase() !== 'notes');
  const [header = [], ...rows] = (named ?? other)?.[1] ?? [];
  const at = header.findIndex((name) => name.toLowerCase() === 'value');
  if (at === -1) throw new Broken('no column value');
  return rows.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => cells[at] ?? '');
}
