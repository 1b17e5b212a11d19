import { FileError } from '@/lib/errors';
import { cellProblem } from './cell-problem';
import type { Dialect } from './dialect';
import { isAmbiguous } from './is-ambiguous';
import { readRows, type TableToRead } from './read-rows';
import type { StrictRow } from './strict-table';

type Marks = Pick<Dialect, 'decimal' | 'grouping' | 'isDecimalAssumed'>;

/**
 * The marks in a table's numbers: as declared, else the decimal point that is usual between
 * commas, else what the columns of numbers prove.
 *
 * @throws {FileError} when every number with a mark can be read in two ways.
 */
export async function marksOf(table: TableToRead): Promise<Marks> {
  const { decimal, grouping = null } = table.declared;
  if (decimal !== undefined && decimal === grouping) {
    const expected = `a decimal mark and a grouping mark that differ, not "${decimal}" for both`;
    throw new FileError({
      file: table.source.name,
      expected,
      hint: 'Declare --decimal or --grouping anew',
    });
  }
  if (decimal !== undefined) return { decimal, grouping };
  if (grouping === ',' || grouping === '.')
    return { decimal: grouping === ',' ? '.' : ',', grouping };
  if (table.header.delimiter === ',') return { decimal: '.', grouping };
  const columns = table.spec.numbers ?? [];
  if (columns.length === 0) return { decimal: '.', grouping, isDecimalAssumed: true };
  return { decimal: await provenDecimal(table, columns), grouping };
}

async function provenDecimal(
  table: TableToRead,
  columns: readonly string[],
): Promise<Dialect['decimal']> {
  let ambiguous: { readonly row: StrictRow; readonly column: string } | null = null;
  // Rows to be refused are told of when the rows themselves are read.
  const quiet = { ...table, spec: { ...table.spec, refuse: () => undefined } };
  for await (const rows of readRows(quiet)) {
    for (const row of rows) {
      for (const column of columns) {
        const cell = row.cells[table.place.at(column)]?.trim() ?? '';
        const proven = decimalOf(cell);
        if (proven !== null) return proven;
        if (isAmbiguous(cell)) ambiguous ??= { row, column };
      }
    }
  }
  if (ambiguous === null) return '.';
  throw cellProblem(
    table.place,
    ambiguous.row,
    ambiguous.column,
    'a number that can be read in one way; ambiguous: declare --decimal',
    'No number of the table tells a decimal mark from a grouping mark; declare --decimal "." or --decimal ","',
  );
}

/** The decimal mark that one number proves, or `null`. */
function decimalOf(cell: string): Dialect['decimal'] | null {
  const [, whole, mark] = /^-?(\d+(?:[.,]\d+)*)([.,])\d+$/.exec(cell) ?? [];
  if (whole === undefined || (mark !== '.' && mark !== ',') || isAmbiguous(cell)) return null;
  const other = mark === '.' ? ',' : '.';
  return whole.includes(mark) ? other : mark;
}
