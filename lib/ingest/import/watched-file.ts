import type { OpenedFile } from '../open/opened-file';

/** Which file is being read, and how much of all has been. */
export interface Watch {
  /** Place of the file that was asked for its content last. */
  file: number;
  bytes: number;
}

/** The same files, telling the watch when they are read. Readers read one file after the other. */
export function watched(files: readonly OpenedFile[], watch: Watch): readonly OpenedFile[] {
  return files.map((file, index) => ({
    name: file.name,
    origin: file.origin,
    writtenOn: file.writtenOn,
    head: file.head,
    size: file.size,
    bytes: () => counted(file.bytes(), watch, index),
  }));
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  watch: Watch,
  index: number,
): AsyncIterable<Uint8Array> {
  watch.file = index;
  for await (const part of bytes) {
    watch.bytes += part.byteLength;
    yield part;
  }
}
