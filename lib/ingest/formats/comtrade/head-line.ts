import type { OpenedFile } from '../../open/opened-file';

/** The beginning of a file as text, whatever its encoding: fit for looking at ASCII words alone. */
export function headText({ head }: OpenedFile): string {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('latin1').decode(head).replace(/^\u00ef\u00bb\u00bf/, '');
}

/** The first line of a table: its separator, and its names in lower case without quotes. */
export interface HeadLine {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly names: readonly string[];
}

const DELIMITERS = ['\t', ';', '|', ','] as const;

/** What the first line of a file would be as the header of a table. */
export function headLine(file: OpenedFile): HeadLine {
  const [line = ''] = headText(file).split(/\r\n|\r|\n/, 1);
  const delimiter = DELIMITERS.find((sign) => line.includes(sign)) ?? ',';
  const names = line.split(delimiter).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  return { delimiter, names };
}
