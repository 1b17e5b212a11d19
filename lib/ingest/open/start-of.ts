/** How much of a content is read to tell what it is. */
export const HEAD_BYTES = 64 * 1024;

/** The first bytes of a content, at most 64 KiB; the rest is not read. */
export async function startOf(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of content) {
    parts.push(part);
    bytes += part.length;
    if (bytes >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES);
}
