import { FileError } from '@/lib/errors';
import { lineEnds } from './count-lines';
import type { ProvenEncoding } from './prove-encoding';
import { TABLE_LIMITS } from './table-limits';
import { textBlocks, type TextBlock } from './text-blocks';
import type { TableSource } from './strict-table';

/** A text from its header on: the lines above it are passed over, whatever they hold. */
export async function* belowTitles(
  file: TableSource,
  encoding: ProvenEncoding,
  headerLine: number,
): AsyncGenerator<TextBlock> {
  let left = headerLine - 1;
  let held = '';
  for await (const block of textBlocks(file, encoding)) {
    held += block.text;
    while (left > 0) {
      // A carriage return at the end of what is held may be half of a line end.
      const end = block.isLast ? /\r\n|\n|\r/.exec(held) : /\r\n|\n|\r(?!$)/.exec(held);
      if (end === null) break;
      held = held.slice(end.index + end[0].length);
      left -= 1;
    }
    if (left === 0) {
      yield { ...block, text: held };
      held = '';
    } else if (block.badByte !== null) {
      throw badByte(file.name, encoding.encoding, block, headerLine - left + lineEnds(held));
    } else if (held.length > TABLE_LIMITS.rowLength || block.isLast) {
      const line = headerLine - left;
      const expected = `the header on line ${headerLine}`;
      throw new FileError({ file: file.name, line, expected });
    }
  }
}

/** The error for a byte that is no text in the encoding, on the given line. */
export function badByte(
  file: string,
  encoding: string,
  { badByte: bad }: TextBlock,
  line: number,
): FileError {
  const hint =
    encoding === 'utf-8'
      ? 'file is not UTF-8; use --encoding latin1, or windows-1252'
      : 'The file is cut short or damaged, or of another --encoding';
  const byte = bad?.value.toString(16).toUpperCase().padStart(2, '0') ?? '';
  return new FileError({
    file,
    line,
    value: `byte 0x${byte} at offset ${bad?.offset}`,
    expected: `text in ${encoding.toUpperCase()}`,
    hint,
  });
}
