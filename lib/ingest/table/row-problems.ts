import { FileError } from '@/lib/errors';
import { TABLE_LIMITS } from './table-limits';

const CHECK = 'Check delimiter, line ends and quotes';

/** A cell by the line it starts on and its place in the row, from 1. */
interface CellPlace {
  readonly line: number;
  readonly number: number;
}

/** The errors for text that cannot be cut into rows. */
export class RowProblems {
  readonly #file: string;
  readonly #header: readonly string[];

  constructor({ file, header }: { readonly file: string; readonly header: readonly string[] }) {
    this.#file = file;
    this.#header = header;
  }

  longRow(line: number): FileError {
    const expected = `a row of at most ${TABLE_LIMITS.rowLength} signs`;
    return new FileError({ file: this.#file, line, expected, hint: CHECK });
  }

  longCell(cell: CellPlace): FileError {
    const expected = `a cell of at most ${TABLE_LIMITS.cellLength} signs`;
    return new FileError({ ...this.#placeOf(cell), expected, hint: CHECK });
  }

  openQuote(cell: CellPlace): FileError {
    return new FileError({
      ...this.#placeOf(cell),
      expected: `well-formed quotes: the one opened here is not closed within ${TABLE_LIMITS.cellLength} signs or before the end`,
      hint: 'Close it, or double a quote that belongs to the text',
    });
  }

  strayQuote(cell: CellPlace): FileError {
    return new FileError({
      ...this.#placeOf(cell),
      expected: 'well-formed quotes: around a whole cell, and doubled within one',
      hint: 'Put the cell in quotes and double the quote in it',
    });
  }

  noLineEnd(line: number, text: string): FileError {
    return new FileError({
      file: this.#file,
      line,
      value: text,
      expected: 'a line end after the last row; the file may be cut short',
      hint: 'Fetch it again; where it is complete, declare --no-final-newline',
    });
  }

  otherLineEnd(line: number, isReturnAlone: boolean): FileError {
    return new FileError({
      file: this.#file,
      line,
      value: isReturnAlone ? 'a carriage return alone' : 'a line feed',
      expected: `${isReturnAlone ? 'a line feed' : 'a carriage return alone'} at the end of the line, as in the lines before`,
      hint: 'The line may be damaged; save the table with one kind of line end',
    });
  }

  #placeOf({ line, number }: CellPlace) {
    const column = this.#header[number - 1];
    const place = { file: this.#file, line, columnNumber: number };
    return column === undefined ? place : { ...place, column };
  }
}
