import { badByte, belowTitles } from './below-titles';
import { lineEnds } from './count-lines';
import type { ProvenEncoding } from './prove-encoding';
import { TABLE_LIMITS } from './table-limits';
import type { TableSource } from './strict-table';

/**
 * The text of a table's header as far as its line end; all that was read, when quotes keep it from
 * ending within the limits.
 *
 * @throws {FileError} when a byte of it is no text.
 */
export async function headerText(
  file: TableSource,
  encoding: ProvenEncoding,
  headerLine: number,
): Promise<string> {
  let text = '';
  let isQuoted = false;
  for await (const block of belowTitles(file, encoding, headerLine)) {
    for (const { 0: sign, index } of block.text.matchAll(/["\n\r]/g)) {
      if (sign === '"') isQuoted = !isQuoted;
      else if (!isQuoted) return text + block.text.slice(0, index);
    }
    text += block.text;
    if (block.badByte !== null) {
      const line = headerLine + lineEnds(text);
      throw badByte(file.name, encoding.encoding, block, line);
    }
    if (text.length > TABLE_LIMITS.rowLength) return text;
  }
  return text;
}
