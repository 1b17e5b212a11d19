/**
 * What a table may be at most; beyond it the reader stops before its memory fills. Lengths are in
 * UTF-16 units, with quotes and line ends as written.
 */
export const TABLE_LIMITS = {
  rowLength: 1_000_000,
  cellLength: 65_536,
  columns: 2000,
  blankLinesAtEnd: 1000,
} as const;

/** Rows are handed on in batches of at most this many. */
export const MOST_ROWS_IN_BATCH = 4096;
