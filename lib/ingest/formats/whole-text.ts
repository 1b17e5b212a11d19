import { FileError } from '@/lib/errors';
import type { OpenedFile } from '../open/opened-file';

const MOST_BYTES = 1024 * 1024;

/**
 * A small file as text in UTF-8.
 *
 * @throws {FileError} when it is larger than 1 MiB, or no UTF-8.
 */
export async function wholeText(file: OpenedFile): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.bytes()) {
    size += part.length;
    if (size > MOST_BYTES) throw new FileError({ file: file.name, expected: 'at most 1 MiB' });
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new FileError({ file: file.name, expected: 'text in UTF-8' });
  }
}
