import { FileError } from '@/lib/errors';
import type { StrictRow } from '../../table/read-strict-table';
import { COMTRADE_COLUMNS, type ComtradeColumn, type ComtradeTable } from './comtrade-table';
import { toPointForm } from './number-form';

/** The cells of one row by their columns, and how a problem of one is told. */
export interface ComtradeCells {
  /** The text of a column without outer blanks; empty when it says nothing or is not there. */
  readonly text: (column: ComtradeColumn) => string;
  /** The text of a number, with a point for its decimals. */
  readonly number: (column: ComtradeColumn) => string;
  readonly place: (column: ComtradeColumn) => {
    readonly file: string;
    readonly line: number;
    readonly column: string;
  };
  readonly problem: (
    column: ComtradeColumn,
    told: { readonly expected: string; readonly hint?: string },
  ) => FileError;
}

/** Gives access to the rows of a table by column. */
export function comtradeCells(table: ComtradeTable): (row: StrictRow) => ComtradeCells {
  const positions = new Map(COMTRADE_COLUMNS.map((column) => [column, table.at(column)]));
  const point = toPointForm(table.dialect);
  const file = table.file.name;
  return ({ line, cells }) => {
    const text = (column: ComtradeColumn) => (cells[positions.get(column) ?? -1] ?? '').trim();
    const place = (column: ComtradeColumn) => ({ file, line, column: table.nameOf(column) });
    return {
      text,
      number: (column) => (point === null ? text(column) : point(text(column))),
      place,
      problem: (column, { expected, hint }) =>
        new FileError({
          ...place(column),
          value: text(column),
          expected,
          ...(hint === undefined ? {} : { hint }),
        }),
    };
  };
}
