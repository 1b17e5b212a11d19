import type { OpenedFile } from '../../open/opened-file';
import type { DeclaredDialect } from '../../table/dialect';
import { headLine } from './head-line';

/**
 * What is declared of a table, with the point that publishers write for decimals. A table with
 * semicolons was saved anew by a spreadsheet: its decimal mark must be declared or proven.
 */
export function asPublished(file: OpenedFile, declared: DeclaredDialect): DeclaredDialect {
  const { delimiter } = headLine(file);
  return delimiter === ',' || delimiter === '\t' ? { decimal: '.', ...declared } : declared;
}
