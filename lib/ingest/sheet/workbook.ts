import type { SheetRow } from './sheet-cell';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** The name for errors: `ons.xlsx › 'Quarterly Exports'`. */
  readonly fileName: string;
  /**
   * The rows that have any cell, in batches, in order; each call reads them anew.
   *
   * @throws {FileError} from the rows, when the sheet is damaged or beyond the limits.
   */
  readonly rows: () => AsyncIterable<readonly SheetRow[]>;
}

/** A workbook whose sheets can be read. */
export interface Workbook {
  /** The visible sheets, in order. */
  readonly sheets: readonly Sheet[];
  /** The names of the sheets that are hidden, and are not read. */
  readonly hidden: readonly string[];
  /** The day from which dates are counted: for `serialDate`. */
  readonly dates: '1900' | '1904';
  /**
   * A visible sheet by its name.
   *
   * @throws {FileError} naming the sheets there are, when there is none of that name.
   */
  readonly sheet: (name: string) => Sheet;
}
