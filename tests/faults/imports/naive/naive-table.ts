import { Broken } from './broken';

/** A table as the plainest reading has it: names in lower case without outer blanks, and cells. */
export interface NaiveTable {
  readonly delimiter: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Splits a text sign by sign. Slow and plain on purpose: it shares nothing with the product's reader.
 *
 * @throws {Broken} when quotes are open or astray, or a row has another number of cells.
 */
export function naiveTable(
  text: string,
  how: { readonly delimiters: string; readonly surplus?: boolean; readonly below?: number },
): NaiveTable {
  const lines = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(lines, how.delimiters);
  const rows = split(lines, delimiter).filter((cells) => cells.some((cell) => cell !== ''));
  const [header = [], ...rest] = rows.slice(how.below);
  const names = header.map((name) => name.trim().toLowerCase());
  const width = names.length;
  const cut = rest.map((cells) => {
    const isSurplus = how.surplus === true && cells.length === width + 1 && cells[width] === '';
    if (cells.length !== width && !isSurplus) throw new Broken(`a row of ${cells.length} cells`);
    return cells.slice(0, width);
  });
  const repeated = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (repeated !== undefined) throw new Broken(`two columns ${repeated}`);
  return { delimiter, names, rows: cut };
}

/** The cells of one column, a required one. */
export function naiveColumn(table: NaiveTable, name: string): readonly string[] {
  const at = table.names.indexOf(name);
  if (at === -1) throw new Broken(`no column ${name}`);
  return table.rows.map((cells) => cells[at] ?? '');
}

function delimiterOf(text: string, allowed: string): string {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1);
  const counted = [...allowed].map((sign) => ({ sign, times: first.split(sign).length }));
  return counted.reduce((a, b) => (b.times > a.times ? b : a)).sign;
}

function split(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at, delimiter);
    cells.push(cell.text);
    at = cell.end;
    const sign = text[at];
    if (sign === delimiter) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    if (sign !== undefined && sign !== '\n' && sign !== '\r') throw new Broken('a stray quote');
    at += sign === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(cells);
    cells = [];
  }
  if (cells.length > 0) rows.push(cells);
  return rows;
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function quotedAt(text: string, start: number): Cell {
  let at = start + 1;
  let inside = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new Broken('an open quote');
    inside += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { text: inside, end: quote + 1 };
    inside += '"';
    at = quote + 2;
  }
}

function plainAt(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && !'\n\r'.includes(text[end] ?? '')) {
    if (text[end] === '"') throw new Broken('a quote inside a cell');
    end += 1;
  }
  return { text: text.slice(start, end), end };
}
