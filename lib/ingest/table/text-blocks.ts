import { decodeText } from './decode-text';
import type { ProvenEncoding } from './prove-encoding';
import type { TableSource } from './strict-table';

/** A stretch of a file's text. */
export interface TextBlock {
  readonly text: string;
  readonly isLast: boolean;
  /** The first byte that is no text in the encoding, right behind this block; `null` when there is none. */
  readonly badByte: { readonly offset: number; readonly value: number } | null;
}

const MOST_BYTES = 256 * 1024;

/** A file's text in its order, without byte order mark. Ends with a last block, or behind a bad byte. */
export async function* textBlocks(
  file: TableSource,
  { encoding, markLength }: ProvenEncoding,
): AsyncGenerator<TextBlock> {
  let cut: Buffer = Buffer.alloc(0);
  let toSkip = markLength;
  let offset = markLength;
  for await (const bytes of pieces(file.bytes())) {
    const content = bytes.subarray(toSkip);
    toSkip -= Math.min(toSkip, bytes.length);
    const joined = cut.length === 0 ? content : Buffer.concat([cut, content]);
    const { text, used, badAt } = decodeText(encoding, joined);
    const value = badAt === null ? undefined : joined[badAt];
    if (value !== undefined) {
      yield { text, isLast: false, badByte: { offset: offset + used, value } };
      return;
    }
    yield { text, isLast: false, badByte: null };
    cut = joined.subarray(used);
    offset += used;
  }
  const [value] = cut;
  const badByte = value === undefined ? null : { offset, value };
  yield { text: '', isLast: badByte === null, badByte };
}

async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const part of bytes) {
    const whole = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    for (let at = 0; at < whole.length; at += MOST_BYTES) yield whole.subarray(at, at + MOST_BYTES);
  }
}
