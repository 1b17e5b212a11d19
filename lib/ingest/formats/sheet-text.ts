import { quotient } from '@/lib/domain/decimal';
import type { SheetCell } from '../sheet/sheet-cell';

const KEPT_DIGITS = 15;

/**
 * A cell of a sheet as text; empty where there is nothing.
 *
 * A number with more than the 15 digits that a spreadsheet keeps is what was typed, and not what
 * binary fractions made of it: `0.1 + 0.2` is `0.3`.
 */
export function sheetText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell.kind === 'number' && cell.hasArtefact) return withoutArtefact(cell.text);
  return cell.text.trim();
}

function withoutArtefact(text: string): string {
  const [, whole = '', zeros = ''] = /^-?0*(\d*)(?:\.(0*))?/.exec(text) ?? [];
  if (whole.length > KEPT_DIGITS) return text;
  // Zeros right behind the point are no digits of a number below one.
  const decimals = KEPT_DIGITS - whole.length + (whole === '' ? zeros.length : 0);
  return quotient(text, '1', decimals) ?? text;
}
