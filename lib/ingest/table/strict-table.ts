import type { FileError } from '@/lib/errors';
import type { OpenedFile } from '../open/opened-file';
import type { Dialect } from './dialect';

/** What a table is read from. */
export type TableSource = Pick<OpenedFile, 'name' | 'head' | 'bytes'>;

/** Which columns a table must and may have. Names are compared without case and outer blanks. */
export interface TableSpec {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether a column of another name is an error, or is passed over. */
  readonly others: 'refuse' | 'ignore';
  /** Where the header stands; 1 unless the format says otherwise. */
  readonly headerLine?: number;
  /** True where rows may end in one surplus delimiter, as some publishers write. */
  readonly allowsTrailingDelimiter?: boolean;
  /** True where a header without rows is a table; otherwise it is refused. */
  readonly allowsNoRows?: boolean;
  /**
   * The columns of numbers, by which the decimal mark is proven where it is neither declared nor
   * usual with the delimiter. A format that always writes a point declares that instead.
   */
  readonly numbers?: readonly string[];
  /**
   * Takes a row with a cell too few or too many, or with a sign that no cell may hold; reading
   * goes on when it returns. Without it such a row refuses the table.
   */
  readonly refuse?: (problem: FileError, row: StrictRow) => void;
}

/** A row of a table: the line it starts on, and its cells in the order of `StrictTable.header`. */
export interface StrictRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table whose header has been read. */
export interface StrictTable {
  /** The name of its file, for errors. */
  readonly file: string;
  /** The names as written, but for outer blanks. */
  readonly header: readonly string[];
  readonly dialect: Dialect;
  /** The place of a column in every row's cells, or -1 when the table has none of that name. */
  readonly at: (column: string) => number;
  /** The rows in batches, in the file's order; every pass reads the file anew. */
  readonly rows: AsyncIterable<readonly StrictRow[]>;
}
