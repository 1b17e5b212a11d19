import { lineEnds } from './count-lines';
import type { Dialect } from './dialect';
import { hasRefusedSign } from './refused-signs';
import { RowProblems } from './row-problems';
import type { StrictRow } from './strict-table';
import type { TextBlock } from './text-blocks';
import { MOST_ROWS_IN_BATCH, TABLE_LIMITS } from './table-limits';

/** How rows are told apart. */
export interface ScanRules {
  readonly file: string;
  readonly delimiter: Dialect['delimiter'];
  /** The line on which the text begins. */
  readonly firstLine: number;
  readonly allowsNoFinalNewline: boolean;
  /** Names for errors; empty while the header is not known. */
  readonly header: readonly string[];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;

/** By delimiter: 1 at the code of every sign that ends an unquoted cell, or may not stand in one. */
const STOPS = { ',': stops(','), ';': stops(';'), '\t': stops('\t'), '|': stops('|') } as const;

function stops(delimiter: string): Uint8Array {
  const isStop = new Uint8Array(0x10000);
  for (const code of [LINE_FEED, CARRIAGE_RETURN, QUOTE, delimiter.charCodeAt(0)]) isStop[code] = 1;
  return isStop;
}

/** The end of a cell in the text, behind its closing quote, and what stands between. */
interface QuotedCell {
  readonly end: number;
  readonly cell: string;
  readonly lines: number;
}

/**
 * Cuts a text that comes in pieces into rows and cells by RFC 4180: quotes stand around a whole
 * cell, are doubled within, and may hold line ends. Lines end in LF or CRLF, or all in CR.
 */
export class RowScanner {
  readonly #allowsNoFinalNewline: boolean;
  readonly #problems: RowProblems;
  /** What tells the end of an unquoted cell, by its code. */
  readonly #isStop: Uint8Array;
  #text = '';
  #at = 0;
  #line: number;
  #isLast = false;
  /** An unfinished row is looked at again when it may have doubled, or small pieces take quadratic time. */
  #dueLength = 0;
  #isDue = false;
  /** Whether lines end in CR alone; `null` before the first line end. */
  #endsInReturn: boolean | null = null;
  /** Whether a refused sign stands in the text at hand, so that cells need to be looked at. */
  isSuspect = false;

  constructor(rules: ScanRules) {
    this.#allowsNoFinalNewline = rules.allowsNoFinalNewline;
    this.#problems = new RowProblems(rules);
    this.#line = rules.firstLine;
    this.#isStop = STOPS[rules.delimiter];
  }

  /** Takes the next piece of the text, once `batch` gives no more rows of the one before. */
  feed({ text, isLast, badByte }: TextBlock): void {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + text : text;
    this.#at = 0;
    this.#isLast = isLast;
    this.#isDue = isLast || badByte !== null || this.#text.length >= this.#dueLength;
    if (this.#isDue) this.isSuspect = hasRefusedSign(this.#text);
  }

  /**
   * The next whole rows, at most a batch; none when the text at hand holds no more. A line without
   * a sign is a row without cells.
   *
   * @throws {FileError} at a quote that is not closed or not in its place, a row or cell beyond
   * the limits, line ends of two kinds, a last line without end.
   */
  batch(): readonly StrictRow[] {
    const rows: StrictRow[] = [];
    if (!this.#isDue) return rows;
    this.#dueLength = 0;
    while (rows.length < MOST_ROWS_IN_BATCH && this.#at < this.#text.length) {
      const row = this.#row();
      if (row === null) {
        this.#dueLength = 2 * (this.#text.length - this.#at);
        break;
      }
      rows.push(row);
    }
    return rows;
  }

  /** The line on which the text at hand ends. */
  get lastLine(): number {
    return this.#line + lineEnds(this.#text.slice(this.#at));
  }

  /** The next row, or `null` when its end is not in the text at hand. */
  #row(): StrictRow | null {
    const text = this.#text;
    const isStop = this.#isStop;
    const { length } = text;
    const start = this.#at;
    const cells: string[] = [];
    let line = this.#line;
    let at = start;
    for (;;) {
      let end = at;
      let stop = text.charCodeAt(at);
      if (stop === QUOTE) {
        const quoted = this.#quoted({ at, start, line, number: cells.length + 1 });
        if (quoted === null) return null;
        end = quoted.end;
        stop = text.charCodeAt(end);
        cells.push(quoted.cell);
        if (end < length && isStop[stop] !== 1)
          throw this.#problems.strayQuote({ line, number: cells.length });
        line += quoted.lines;
      } else {
        while (end < length && isStop[(stop = text.charCodeAt(end))] === 0) end += 1;
        cells.push(text.slice(at, end));
      }
      if (end - at > TABLE_LIMITS.cellLength)
        throw this.#problems.longCell({ line, number: cells.length });
      if (end >= length) return this.#atEnd({ start, end, line, cells });
      if (stop === QUOTE) throw this.#problems.strayQuote({ line, number: cells.length });
      at = end + 1;
      if (stop === LINE_FEED || stop === CARRIAGE_RETURN) {
        if (stop === CARRIAGE_RETURN && at >= length && !this.#isLast) return null;
        return this.#ended({ start, end, line, cells });
      }
    }
  }

  #quoted(cell: {
    readonly at: number;
    readonly start: number;
    readonly line: number;
    readonly number: number;
  }): QuotedCell | null {
    const text = this.#text;
    const { length } = text;
    let lines = 0;
    let isDoubled = false;
    let end = cell.at + 1;
    for (; end < length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === QUOTE) {
        if (text.charCodeAt(end + 1) !== QUOTE) break;
        isDoubled = true;
        end += 1;
      } else if (code === LINE_FEED) lines += 1;
      else if (code === CARRIAGE_RETURN && text.charCodeAt(end + 1) !== LINE_FEED) lines += 1;
    }
    if (end < length - 1 || (end === length - 1 && this.#isLast)) {
      const within = text.slice(cell.at + 1, end);
      return { end: end + 1, cell: isDoubled ? within.replaceAll('""', '"') : within, lines };
    }
    if (end - cell.at > TABLE_LIMITS.cellLength || this.#isLast) {
      throw this.#problems.openQuote(cell);
    }
    this.#refuseLongRow(cell.start, end);
    return null;
  }

  /** A row that runs into the end of the text at hand. */
  #atEnd(row: RowInText): StrictRow | null {
    this.#refuseLongRow(row.start, row.end);
    if (!this.#isLast) return null;
    if (this.#allowsNoFinalNewline) return this.#ended(row);
    throw this.#problems.noLineEnd(row.line, this.#text.slice(row.start, row.end));
  }

  #ended({ start, end, line, cells }: RowInText): StrictRow {
    this.#refuseLongRow(start, end);
    const row = { line: this.#line, cells: start === end ? [] : cells };
    this.#at = end + this.#lineEndLength(end, line);
    this.#line = line + 1;
    return row;
  }

  #lineEndLength(end: number, line: number): number {
    if (end >= this.#text.length) return 0;
    const isReturn = this.#text.charCodeAt(end) === CARRIAGE_RETURN;
    const isPair = isReturn && this.#text.charCodeAt(end + 1) === LINE_FEED;
    const isAlone = isReturn && !isPair;
    this.#endsInReturn ??= isAlone;
    if (isAlone === this.#endsInReturn) return isPair ? 2 : 1;
    throw this.#problems.otherLineEnd(line, isAlone);
  }

  #refuseLongRow(start: number, end: number): void {
    if (end - start > TABLE_LIMITS.rowLength) throw this.#problems.longRow(this.#line);
  }
}

interface RowInText {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly cells: readonly string[];
}
