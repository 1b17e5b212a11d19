import type { SheetRow } from './sheet-cell';

/** A sheet and how it begins. */
export interface SheetOutline {
  readonly name: string;
  /** The rows up to row 12 that have any cell. */
  readonly rows: readonly SheetRow[];
}
