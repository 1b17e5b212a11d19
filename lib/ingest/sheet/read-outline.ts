import type { OpenedFile } from '../open/opened-file';
import { readWorkbook } from './read-workbook';
import type { SheetRow } from './sheet-cell';
import type { SheetOutline } from './sheet-outline';
import type { Sheet } from './workbook';

const LAST_ROW = 12;

/**
 * The visible sheets of a workbook with their first rows. The rest is not read, nor proven whole.
 *
 * @throws {FileError} when the workbook cannot be opened.
 */
export async function readOutline(file: OpenedFile): Promise<readonly SheetOutline[]> {
  const { sheets } = await readWorkbook(file);
  const outline: SheetOutline[] = [];
  for (const sheet of sheets) outline.push({ name: sheet.name, rows: await firstRows(sheet) });
  return outline;
}

async function firstRows(sheet: Sheet): Promise<readonly SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const rows of sheet.rows()) {
    first.push(...rows.filter(({ line }) => line <= LAST_ROW));
    if (rows.some(({ line }) => line >= LAST_ROW)) break;
  }
  return first;
}
