import { strToU8, zipSync } from 'fflate';

/** A file within an archive. */
export interface ZipPart {
  readonly name: string;
  readonly text: string;
}

/** The first moment a ZIP can state, in local time as ZIP states it: the same bytes every day. */
const NO_TIME = new Date(1980, 0, 1);

/** A ZIP of texts in UTF-8, in the order given; the same bytes for the same texts. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(parts.map(({ name, text }) => [name, strToU8(text)]));
  return new Uint8Array(zipSync(files, { mtime: NO_TIME, level: 6 }));
}
