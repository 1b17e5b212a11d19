import { FileError } from '@/lib/errors';
import { lineEnds } from './count-lines';
import type { StrictRow, StrictTable } from './strict-table';

/**
 * The error for a cell of a row: names the line on which the cell starts, its column by name and
 * place, and its text.
 */
export function cellProblem(
  table: Pick<StrictTable, 'file' | 'header' | 'at'>,
  row: StrictRow,
  column: string,
  expected: string,
  hint?: string,
): FileError {
  const index = table.at(column);
  return new FileError({
    file: table.file,
    line:
      row.line +
      row.cells.slice(0, Math.max(index, 0)).reduce((sum, cell) => sum + lineEnds(cell), 0),
    column: table.header[index] ?? column,
    ...(index === -1 ? {} : { columnNumber: index + 1 }),
    value: row.cells[index] ?? '',
    expected,
    ...(hint === undefined ? {} : { hint }),
  });
}
