import { FileError } from '@/lib/errors';
import { badByte, belowTitles } from './below-titles';
import { cellProblem } from './cell-problem';
import { LineCounter } from './count-lines';
import type { DeclaredDialect } from './dialect';
import type { ProvenEncoding } from './prove-encoding';
import { headerNames, type Header } from './read-header';
import { refusedSign } from './refused-signs';
import { RowScanner } from './row-scanner';
import type { StrictRow, StrictTable, TableSource, TableSpec } from './strict-table';
import { TABLE_LIMITS } from './table-limits';

/** A table of which the header is known, and the rows are to be read. */
export interface TableToRead {
  readonly source: TableSource;
  readonly spec: TableSpec;
  readonly encoding: ProvenEncoding;
  readonly header: Header;
  readonly declared: DeclaredDialect;
  readonly place: Pick<StrictTable, 'file' | 'header' | 'at'>;
}

/**
 * The rows below a table's header, in batches, each with as many cells as the header.
 *
 * @throws {FileError} where the text is damaged, cut short, or beyond the limits.
 */
export async function* readRows(table: TableToRead): AsyncGenerator<readonly StrictRow[]> {
  const { source, spec, encoding, declared } = table;
  const scanner = new RowScanner({
    file: source.name,
    delimiter: table.header.delimiter,
    firstLine: spec.headerLine ?? 1,
    allowsNoFinalNewline: declared.allowsNoFinalNewline === true,
    header: table.header.names,
  });
  const counter = new LineCounter();
  const sieve = new RowSieve(table);
  for await (const block of belowTitles(source, encoding, spec.headerLine ?? 1)) {
    counter.add(block.text);
    scanner.feed(block);
    for (let rows = scanner.batch(); rows.length > 0; rows = scanner.batch()) {
      const good = sieve.sift(rows, scanner.isSuspect);
      if (good.length > 0) yield good;
    }
    if (block.badByte !== null) {
      throw badByte(source.name, encoding.encoding, block, scanner.lastLine);
    }
  }
  sieve.finish(counter.lines);
}

/** Keeps back what is no row of the table: its header, blank lines at the end, rows to be refused. */
class RowSieve {
  readonly #table: TableToRead;
  readonly #columns: number;
  /** Rows so far, with the header. */
  #rows = 0;
  #blankLines = 0;
  #firstBlank = 0;

  constructor(table: TableToRead) {
    this.#table = table;
    this.#columns = table.header.names.length;
  }

  sift(rows: readonly StrictRow[], isSuspect: boolean): readonly StrictRow[] {
    const good: StrictRow[] = [];
    for (const row of rows) {
      if (row.cells.length === 0) this.#noteBlank(row);
      else if (this.#blankLines > 0) throw this.#blankProblem();
      else if (this.#rows === 0) this.#passHeader(row);
      else if (row.cells.length === this.#columns && !isSuspect) good.push(row);
      else this.#look(row, good);
      if (row.cells.length > 0) this.#rows += 1;
    }
    return good;
  }

  /** @throws {FileError} when there is no row, or another reading counts other rows. */
  finish(lines: number): void {
    const { source, spec } = this.#table;
    if (this.#rows !== lines) {
      const expected = `${lines} lines with the header, but ${this.#rows} were read`;
      throw new FileError({ file: source.name, expected, hint: 'Please report this file' });
    }
    if (this.#rows > 1 || spec.allowsNoRows === true) return;
    throw new FileError({
      file: source.name,
      line: (spec.headerLine ?? 1) + 1,
      value: '0 data rows',
      expected: 'at least one row below the header',
      hint: 'An empty answer says nothing about trade; ask the publisher again',
    });
  }

  #noteBlank(row: StrictRow): void {
    if (this.#blankLines === 0) this.#firstBlank = row.line;
    this.#blankLines += 1;
    if (this.#blankLines > TABLE_LIMITS.blankLinesAtEnd) throw this.#blankProblem();
  }

  #blankProblem(): FileError {
    const most = TABLE_LIMITS.blankLinesAtEnd;
    return new FileError({
      file: this.#table.source.name,
      line: this.#firstBlank,
      value: '',
      expected: `${cellCount(this.#columns)}, not 1; blank lines stand at the end alone, at most ${most}`,
      hint: 'Remove the blank line; a row may be missing there',
    });
  }

  /** The file is read anew for its rows, and may have been written to since. */
  #passHeader(row: StrictRow): void {
    const { header, spec, source } = this.#table;
    if (headerNames(row.cells, spec).join('\n') === header.names.join('\n')) return;
    const expected = 'the header as it was a moment ago; the file is being written to';
    throw new FileError({ file: source.name, line: row.line, expected, hint: 'Try again' });
  }

  #look(row: StrictRow, good: StrictRow[]): void {
    const { spec } = this.#table;
    const hasSurplus =
      spec.allowsTrailingDelimiter === true &&
      row.cells.length === this.#columns + 1 &&
      row.cells.at(-1) === '';
    const trimmed = hasSurplus ? { line: row.line, cells: row.cells.slice(0, -1) } : row;
    const problem = this.#problemOf(trimmed);
    if (problem === null) good.push(trimmed);
    else if (spec.refuse === undefined) throw problem;
    else spec.refuse(problem, trimmed);
  }

  #problemOf(row: StrictRow): FileError | null {
    const { place, header } = this.#table;
    if (row.cells.length !== this.#columns) {
      return new FileError({
        file: place.file,
        line: row.line,
        value: row.cells.join(header.delimiter),
        expected: `${cellCount(this.#columns)}, not ${row.cells.length}`,
        hint: 'Check delimiter and quotes of this row',
      });
    }
    for (const [index, cell] of row.cells.entries()) {
      const sign = refusedSign(cell);
      if (sign === null) continue;
      const expected = `a cell without the unseen sign ${sign.code}`;
      return cellProblem(place, row, header.names[index] ?? '', expected, sign.hint);
    }
    return null;
  }
}

function cellCount(count: number): string {
  return `${count} ${count === 1 ? 'cell' : 'cells'}`;
}
