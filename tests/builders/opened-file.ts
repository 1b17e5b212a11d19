import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { OpenedFile } from '@/lib/ingest/open/opened-file';

const HEAD = 64 * 1024;

/** A file of the given name and content, as if it had been opened; read in parts of the given size. */
export function openedFile(
  name: string,
  content: string | Uint8Array,
  partSize = 16 * 1024,
): OpenedFile {
  const whole = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    origin: { name, checksum: createHash('sha256').update(whole).digest('hex') },
    writtenOn: '2026-01-31',
    head: whole.subarray(0, HEAD),
    size: whole.length,
    bytes: () => parts(whole, partSize),
  };
}

/** A file of the disk, opened under its own name. */
export function openedFromDisk(file: string): OpenedFile {
  return openedFile(path.basename(file), readFileSync(file));
}

async function* parts(whole: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  await Promise.resolve();
  for (let start = 0; start < whole.length; start += size) {
    yield whole.subarray(start, start + size);
  }
}
