import type { OpenedFile } from '@/lib/ingest/open/opened-file';

/** Bytes as a file that was opened, in parts of so many bytes. */
export function openedBytes(
  content: Uint8Array | string,
  { name = 'trade.json', partBytes = 65_536 } = {},
): OpenedFile {
  const bytes = Buffer.from(content);
  return {
    name,
    origin: { name, checksum: '0'.repeat(64) },
    writtenOn: '2026-11-25',
    head: bytes.subarray(0, 65_536),
    size: bytes.length,
    bytes: () => parts(bytes, partBytes),
  };
}

async function* parts(bytes: Buffer, partBytes: number): AsyncIterable<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += partBytes) yield bytes.subarray(at, at + partBytes);
}
