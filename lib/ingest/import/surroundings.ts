import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

import { FileError } from '@/lib/errors';
import type { FormatName, FormatReader } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';

/** How files are opened and recognised: what tests replace. */
export interface ImportSurroundings {
  readonly open: (paths: readonly string[]) => Promise<readonly OpenedFile[]>;
  /** @throws {FileError} when the files are of no format that is known. */
  readonly formatOf: (files: readonly OpenedFile[], named: FormatName | null) => FormatReader;
}

/** Plain files opened from the disk, and the given formats recognised by content. */
export function surroundingsOf(formats: readonly FormatReader[]): ImportSurroundings {
  return {
    open: (paths) => Promise.all(paths.map(openPlain)),
    formatOf: ([file, ...rest], named) => {
      const found = formats.find((one) =>
        named === null ? file !== undefined && one.recognise(file) : one.name === named,
      );
      if (found !== undefined) return found;
      const name = [file, ...rest].map((one) => one?.name ?? '').join(', ');
      throw new FileError({ file: name, expected: 'a format that is known' });
    },
  };
}

async function openPlain(file: string): Promise<OpenedFile> {
  const bytes = await readFile(file);
  const checksum = createHash('sha256').update(bytes).digest('hex');
  const name = path.basename(file);
  return {
    name,
    origin: { name, checksum },
    writtenOn: (await stat(file)).mtime.toISOString().slice(0, 10),
    head: bytes.subarray(0, 1 << 16),
    size: bytes.byteLength,
    bytes: () => inOne(bytes),
  };
}

async function* inOne(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
