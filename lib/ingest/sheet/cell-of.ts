import { exactDecimal } from '../exact-decimal';
import { plainString } from './plain-string';
import type { SheetCell } from './sheet-cell';

/** A cell's parts as the file writes them. */
export interface WrittenCell {
  /** `n` where none is written. */
  readonly type: string;
  readonly style: number | null;
  /** What stands in `v`; `null` when there is none. */
  readonly value: string | null;
  /** What stands in `is`. */
  readonly inline: string | null;
  readonly isFormula: boolean;
}

/** What a cell's numbers refer to. */
export interface CellTables {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
}

const MOST_DIGITS = 15;

/** The cell that is written, or what is wrong with it in words. */
export function cellOf(written: WrittenCell, tables: CellTables): SheetCell | string {
  const { type, value, isFormula } = written;
  if (type === 'inlineStr') return textCell(written.inline, isFormula);
  if (value === null) {
    return isFormula ? { kind: 'error', text: 'a formula without its result', isFormula } : null;
  }
  switch (type) {
    case 'n':
      return numberCell(written, value, tables);
    case 's':
      return sharedCell(value, tables, isFormula);
    case 'str':
    case 'd':
      return textCell(value, isFormula);
    case 'b':
      return booleanCell(value, isFormula);
    case 'e':
      return { kind: 'error', text: value, isFormula };
    default:
      return `a cell of type ${type}`;
  }
}

function textCell(text: string | null, isFormula: boolean): SheetCell {
  return text === null ? null : { kind: 'text', text: plainString(text), isFormula };
}

function sharedCell(
  value: string,
  { strings }: CellTables,
  isFormula: boolean,
): SheetCell | string {
  const text = /^\d{1,8}$/.test(value) ? strings[Number(value)] : undefined;
  return text === undefined ? `text number ${value}` : { kind: 'text', text, isFormula };
}

function booleanCell(value: string, isFormula: boolean): SheetCell | string {
  if (value !== '0' && value !== '1') return `a truth value of ${value}`;
  return { kind: 'boolean', text: value === '1' ? 'TRUE' : 'FALSE', isFormula };
}

function numberCell(
  { style, isFormula }: WrittenCell,
  value: string,
  { dateStyles }: CellTables,
): SheetCell | string {
  const text = exactDecimal(value);
  if (text === null) return `a number written ${value}`;
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  const hasArtefact = digits.length > MOST_DIGITS;
  const isDate = style !== null && dateStyles.has(style);
  return { kind: 'number', text, isFormula, hasArtefact, isDate };
}
