import type { OpenedFile } from '../open/opened-file';

/** The beginning of a file as text, with bytes that are none replaced: to recognise, not to read. */
export function headText({ head }: OpenedFile): string {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}

/** The cells of a text's first line without quotes and outer blanks, whatever parts them. */
export function headerCells(file: OpenedFile): readonly string[] {
  const [line = ''] = headText(file).split(/\r\n|\n|\r/, 1);
  return line.split(/[,;\t|]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

/** True when the text's first line has all the given columns, whatever their case. */
export function hasColumns(file: OpenedFile, columns: readonly string[]): boolean {
  const cells = new Set(headerCells(file).map((cell) => cell.toLowerCase()));
  return columns.every((column) => cells.has(column.toLowerCase()));
}
