/** Bytes that can be read from any place, again and again. */
export interface ByteSource {
  /** The name for errors. */
  readonly name: string;
  readonly size: number;
  /**
   * So many bytes from a place, in order, in parts that stay as they are.
   *
   * @throws {FileError} when the source has fewer, or is no longer what it was.
   */
  readonly chunks: (at: number, length: number) => AsyncIterable<Uint8Array>;
}

/** So many bytes of a source from a place, or fewer where it ends before. */
export async function bytesAt(source: ByteSource, at: number, length: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const most = Math.max(0, Math.min(length, source.size - at));
  for await (const part of source.chunks(at, most)) parts.push(part);
  return Buffer.concat(parts);
}

/** Bytes held in memory as a source. */
export function bytesInMemory(name: string, bytes: Uint8Array): ByteSource {
  return { name, size: bytes.length, chunks: (at, length) => slices(bytes, at, length) };
}

const SLICE_BYTES = 256 * 1024;

async function* slices(bytes: Uint8Array, at: number, length: number): AsyncIterable<Uint8Array> {
  await Promise.resolve();
  for (let from = at; from < at + length; from += SLICE_BYTES) {
    yield bytes.subarray(from, Math.min(from + SLICE_BYTES, at + length));
  }
}
