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
  const whole = /^-?0*(\d*)/.exec(text)?.[1]?.length ?? 0;
  const zeros = whole === 0 ? (/^-?0?\.(0*)/.exec(text)?.[1]?.length ?? 0) : 0;
  if (whole > KEPT_DIGITS) return text;
  return quotient(text, '1', KEPT_DIGITS - whole + zeros) ?? text;
}
