/** A view has more rows than a workbook's sheet can hold. */
export class RowLimitError extends Error {
  override readonly name = 'RowLimitError';
  readonly rows: number;
  readonly limit: number;
  constructor(rows: number, limit: number) {
    super(
      `The view has ${rows} rows; a sheet of a workbook holds ${limit} besides its head. Ask for CSV, or for fewer periods`,
    );
    this.rows = rows;
    this.limit = limit;
  }
}
