import { FileError } from '@/lib/errors';
import type { OpenedFile } from '../open/opened-file';
import { plainName } from '../open/plain-name';
import { dateStyles } from './date-styles';
import { sharedStrings } from './shared-strings';
import { SHEET_LIMITS, type SheetLimits } from './sheet-limits';
import { sheetRows } from './sheet-rows';
import type { Sheet, Workbook } from './workbook';
import { workbookIndex } from './workbook-index';
import { workbookParts } from './workbook-parts';

/**
 * Opens a workbook (.xlsx): its sheets by name, their rows as they are asked for. Formulas are never
 * worked out, links never followed.
 *
 * @throws {FileError} when it is damaged, beyond the limits, or has a DOCTYPE.
 */
export async function readWorkbook(
  file: OpenedFile,
  limits: SheetLimits = SHEET_LIMITS,
): Promise<Workbook> {
  const parts = await workbookParts(file, limits);
  const index = await workbookIndex(file.name, parts, limits.sheets);
  const strings =
    index.strings === null ? [] : await sharedStrings(parts.part(index.strings), limits);
  const styles = index.styles === null ? null : await dateStyles(parts.part(index.styles));
  const tables = { strings, dateStyles: styles ?? new Set<number>() };
  const sheets: Sheet[] = [];
  for (const { name, isHidden, part } of index.sheets) {
    if (isHidden || part === null) continue;
    const fileName = `${file.name} › '${plainName(name)}'`;
    const rows = () => sheetRows({ name: fileName, part: parts.part(part), tables, limits });
    sheets.push({ name, fileName, rows });
  }
  const hidden = index.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  return { sheets, hidden, dates: index.dates, sheet: (name) => named(file, sheets, name) };
}

function named(file: OpenedFile, sheets: readonly Sheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found !== undefined) return found;
  throw new FileError({
    file: file.name,
    value: sheets.map((sheet) => sheet.name).join(', '),
    expected: `a sheet named ${name}`,
  });
}
