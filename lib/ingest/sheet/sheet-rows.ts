import { FileError } from '@/lib/errors';
import { cellOf, type CellTables, type WrittenCell } from './cell-of';
import { cellPlace } from './cell-place';
import type { SheetCell, SheetRow } from './sheet-cell';
import type { SheetLimits } from './sheet-limits';
import { attribute, sheetElement } from './xml-names';
import { xmlSteps, type XmlPart, type XmlSeen, type XmlTag } from './xml-steps';

/** A sheet to be read. */
export interface SheetPart {
  /** The name for errors: `ons.xlsx › 'Quarterly Exports'`. */
  readonly name: string;
  readonly part: XmlPart;
  readonly tables: CellTables;
  readonly limits: Pick<SheetLimits, 'rows' | 'columns'>;
}

/**
 * The rows of a sheet that have any cell, in batches, in order.
 *
 * @throws {FileError} for rows or cells that are out of order, beyond the limits, or unreadable.
 */
export async function* sheetRows(sheet: SheetPart): AsyncIterable<readonly SheetRow[]> {
  const reading = new RowReading(sheet);
  for await (const step of xmlSteps(sheet.part, reading)) {
    void step;
    const rows = reading.taken();
    if (rows.length > 0) yield rows;
  }
  reading.refuseUnfinished();
}

/** The row being read. What is merged or hidden is read as it stands. */
class RowReading implements XmlSeen {
  readonly #sheet: SheetPart;
  #rows: SheetRow[] = [];
  #line = 0;
  #column = 0;
  #cells: SheetCell[] = [];
  #written: WrittenCell | null = null;
  #into: 'value' | 'inline' | null = null;
  #isData = false;
  #hadData = false;
  #phonetic = 0;

  constructor(sheet: SheetPart) {
    this.#sheet = sheet;
  }

  /** The rows that were finished since the last time. */
  taken(): readonly SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  refuseUnfinished(): void {
    if (!this.#hadData) throw this.#refused('no rows', 'a sheet that is a table');
  }

  readonly open = (tag: XmlTag): void => {
    const element = sheetElement(tag);
    if (element === 'sheetData') {
      if (this.#hadData) throw this.#refused('a second table', 'one');
      this.#isData = true;
      this.#hadData = true;
    }
    if (!this.#isData) return;
    if (element === 'row') this.#beginRow(tag);
    else if (element === 'c') this.#beginCell(tag);
    else if (element === 'v') this.#begin('value');
    else if (element === 'rPh') this.#phonetic += 1;
    else if (element === 't' && this.#phonetic === 0) this.#begin('inline');
    else if (element === 'f' && this.#written !== null) {
      this.#written = { ...this.#written, isFormula: true };
    }
  };

  readonly close = (tag: XmlTag): void => {
    const element = sheetElement(tag);
    if (element === 'sheetData') this.#isData = false;
    if (!this.#isData) return;
    if (element === 'v' || element === 't') this.#into = null;
    else if (element === 'rPh') this.#phonetic -= 1;
    else if (element === 'c') this.#endCell();
    else if (element === 'row') this.#endRow();
  };

  readonly text = (text: string): void => {
    if (this.#into === null || this.#written === null) return;
    this.#written = { ...this.#written, [this.#into]: (this.#written[this.#into] ?? '') + text };
  };

  #begin(into: 'value' | 'inline'): void {
    if (this.#written === null) return;
    this.#into = into;
    if (into === 'inline') this.#written = { ...this.#written, inline: this.#written.inline ?? '' };
  }

  #beginRow(tag: XmlTag): void {
    const written = attribute(tag, 'r');
    const line = written === null ? this.#line + 1 : (cellPlace(`A${written}`)?.row ?? NaN);
    if (!(line > this.#line)) throw this.#refused(`row ${written}`, 'rows in order');
    if (line > this.#sheet.limits.rows) {
      throw this.#refused(`row ${line}`, `at most ${this.#sheet.limits.rows} rows`);
    }
    this.#line = line;
    this.#column = 0;
    this.#cells = [];
  }

  #beginCell(tag: XmlTag): void {
    const written = attribute(tag, 'r');
    const next = { row: this.#line, column: this.#column + 1 };
    const place = written === null ? next : cellPlace(written);
    if (place === null || place.row !== this.#line || place.column <= this.#column) {
      throw this.#refused(`a cell at ${written}`, 'cells in order, in places that a sheet has');
    }
    this.#column = place.column;
    const style = attribute(tag, 's');
    this.#written = {
      type: attribute(tag, 't') ?? 'n',
      style: style === null ? null : Number(style),
      value: null,
      inline: null,
      isFormula: false,
    };
  }

  #endCell(): void {
    if (this.#written === null) return;
    const cell = cellOf(this.#written, this.#sheet.tables);
    this.#written = null;
    if (typeof cell === 'string') throw this.#refused(cell, 'a cell that can be read');
    if (cell === null) return;
    const { columns } = this.#sheet.limits;
    if (this.#column > columns) {
      throw this.#refused(`column ${this.#column}`, `at most ${columns} columns`);
    }
    while (this.#cells.length < this.#column - 1) this.#cells.push(null);
    this.#cells.push(cell);
  }

  #endRow(): void {
    if (this.#cells.length > 0) this.#rows.push({ line: this.#line, cells: this.#cells });
    this.#cells = [];
  }

  #refused(value: string, expected: string): FileError {
    return new FileError({
      file: this.#sheet.name,
      ...(this.#line === 0 ? {} : { line: this.#line }),
      ...(this.#column === 0 ? {} : { columnNumber: this.#column }),
      value,
      expected,
      hint: 'Open the workbook, save it anew as .xlsx and import that',
    });
  }
}
