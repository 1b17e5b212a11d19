import type { Dialect } from '@/lib/ingest/table/dialect';

/** How a table is to be written. */
export interface Printing {
  readonly encoding: Dialect['encoding'];
  readonly delimiter: Dialect['delimiter'];
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly quotes: 'needed' | 'always';
  readonly hasMark: boolean;
}

/** The bytes of a table, written by RFC 4180. */
export function printTable(
  rows: readonly (readonly string[])[],
  { encoding, delimiter, lineEnd, quotes, hasMark }: Printing,
): Buffer {
  const printed = (cell: string, row: readonly string[]) => {
    const isNeeded = /["\r\n]/.test(cell) || cell.includes(delimiter) || row.join('') === '';
    return isNeeded || quotes === 'always' ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  const lines = rows.map((row) => row.map((cell) => printed(cell, row)).join(delimiter) + lineEnd);
  return encoded(lines.join(''), encoding, hasMark);
}

function encoded(text: string, encoding: Dialect['encoding'], hasMark: boolean): Buffer {
  const marked = hasMark ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(marked);
    case 'utf-16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf-16be':
      return Buffer.from(marked, 'utf16le').swap16();
    case 'latin1':
    case 'windows-1252':
      return Buffer.from(text, 'latin1');
  }
}
