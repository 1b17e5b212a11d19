import type { FileError } from '@/lib/errors';
import type { StrictRow } from '../../table/read-strict-table';
import {
  COMTRADE_COLUMNS,
  type ComtradeColumn,
  type ComtradeTable,
  type Told,
} from './comtrade-table';
import { toPointForm } from './number-form';

/** The cells of one row by their columns, and how a problem of one is told. */
export interface ComtradeCells {
  /** The text of a column without outer blanks; empty when it says nothing or is not there. */
  readonly text: (column: ComtradeColumn) => string;
  /** The text of a number, with a point for its decimals. */
  readonly number: (column: ComtradeColumn) => string;
  readonly problem: (column: ComtradeColumn, told: Told) => FileError;
}

/** Gives access to the rows of a table by column. */
export function comtradeCells(table: ComtradeTable): (row: StrictRow) => ComtradeCells {
  const positions = new Map(COMTRADE_COLUMNS.map((column) => [column, table.at(column)]));
  const point = toPointForm(table.dialect);
  return (row) => {
    const text = (column: ComtradeColumn) => (row.cells[positions.get(column) ?? -1] ?? '').trim();
    return {
      text,
      number: (column) => (point === null ? text(column) : point(text(column))),
      problem: (column, told) => table.problem(row, column, told),
    };
  };
}
