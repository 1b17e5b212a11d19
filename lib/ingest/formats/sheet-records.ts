import { FileError } from '@/lib/errors';
import type { SheetRow } from '../sheet/sheet-cell';
import type { Sheet } from '../sheet/workbook';
import { sheetText } from './sheet-text';
import type { SourceRecord } from './source-record';

/** The names in a header row, in small letters, without outer blanks. */
export function headerNames({ cells }: SheetRow): readonly string[] {
  return cells.map((cell) => sheetText(cell).toLowerCase());
}

/**
 * The rows below a sheet's first row as records under its names, whatever their case.
 *
 * A row of blanks alone is none; `checkHeader` is given the first row and may throw.
 */
export async function* sheetRecords(
  sheet: Sheet,
  checkHeader: (header: SheetRow) => void,
): AsyncIterable<readonly SourceRecord[]> {
  let names: readonly string[] | null = null;
  for await (const rows of sheet.rows()) {
    const [first, ...others] = rows;
    if (names === null && first !== undefined) checkHeader(first);
    const below: readonly SheetRow[] = names === null ? others : rows;
    names ??= first === undefined ? null : headerNames(first);
    const known = names ?? [];
    yield below.map((row) => recordOf(sheet, row, known)).filter(hasText);
  }
}

function recordOf({ fileName }: Sheet, row: SheetRow, names: readonly string[]): SourceRecord {
  const cells = row.cells.map((cell) => sheetText(cell));
  const text = (column: string) => cells[names.indexOf(column.toLowerCase())] ?? '';
  return { file: fileName, line: row.line, cells, text };
}

function hasText({ cells }: SourceRecord): boolean {
  return cells.some((cell) => cell !== '');
}

/** @throws {FileError} naming the first column that a header row does not have. */
export function refuseMissing(
  { fileName }: Sheet,
  header: SheetRow,
  columns: readonly string[],
): void {
  const names = headerNames(header);
  const column = columns.find((name) => !names.includes(name.toLowerCase()));
  if (column === undefined) return;
  const expected = `the columns ${columns.join(', ')}`;
  throw new FileError({ file: fileName, line: header.line, column, expected });
}
