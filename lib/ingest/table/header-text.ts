import { badByte, belowTitles } from './below-titles';
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
  for await (const block of belowTitles(file, encoding, headerLine)) {
    text += block.text;
    const end = recordEnd(text);
    if (end !== -1) return text.slice(0, end);
    if (block.badByte !== null) throw badByte(file.name, encoding.encoding, block, headerLine);
    if (text.length > TABLE_LIMITS.rowLength) return text;
  }
  return text;
}

/** Where the first line end outside quotes stands, or -1. */
function recordEnd(text: string): number {
  let isQuoted = false;
  for (const { 0: sign, index } of text.matchAll(/["\n\r]/g)) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted) return index;
  }
  return -1;
}
