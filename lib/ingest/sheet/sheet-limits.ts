/** How far a workbook is read. What is beyond is refused, never cut. */
export interface SheetLimits {
  /** Bytes of the file as it was brought: it is held in memory. */
  readonly fileBytes: number;
  /** Bytes of the parts that are read, unpacked. */
  readonly unpackedBytes: number;
  readonly ratio: number;
  readonly freeBytes: number;
  readonly seconds: number;
  readonly parts: number;
  readonly sheets: number;
  readonly rows: number;
  /** The last column that may hold anything. */
  readonly columns: number;
  readonly sharedStrings: number;
  /** Characters of all shared strings. */
  readonly sharedCharacters: number;
}

/** The limits that hold where none are set. A spreadsheet itself has no more rows than these. */
export const SHEET_LIMITS: SheetLimits = {
  fileBytes: 64 * 1024 ** 2,
  unpackedBytes: 1024 ** 3,
  ratio: 200,
  freeBytes: 1024 ** 2,
  seconds: 120,
  parts: 1000,
  sheets: 256,
  rows: 1_048_576,
  columns: 4096,
  sharedStrings: 1_000_000,
  sharedCharacters: 64 * 1024 ** 2,
};
