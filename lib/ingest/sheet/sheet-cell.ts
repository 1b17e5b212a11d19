import type { Decimal } from '@/lib/domain/decimal';

/** A cell of a sheet as its file states it; `null` where there is nothing, not even an empty text. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly isFormula: boolean }
  | SheetNumber
  | { readonly kind: 'boolean'; readonly text: 'TRUE' | 'FALSE'; readonly isFormula: boolean }
  /** `#N/A` and its like, and a formula that was never worked out. */
  | { readonly kind: 'error'; readonly text: string; readonly isFormula: boolean }
  | null;

/** A number, exactly as the file writes it. */
export interface SheetNumber {
  readonly kind: 'number';
  readonly text: Decimal;
  /** Calculated by a formula: what the program that saved the file found. */
  readonly isFormula: boolean;
  /**
   * More than the 15 digits that a spreadsheet keeps, so that the last ones are an artefact of
   * binary fractions: `0.30000000000000004`.
   */
  readonly hasArtefact: boolean;
  /** Shown as a date or time: the text is a serial number then. */
  readonly isDate: boolean;
}

/** A row that has any cell: its number in the sheet, and its cells from column A on. */
export interface SheetRow {
  readonly line: number;
  /** Ends with the last cell that is not `null`. */
  readonly cells: readonly SheetCell[];
}
