import { Broken } from './broken';

/** The bytes as text: by their mark, else as UTF-8, else as Latin-1 where that is allowed. */
export function naiveText(bytes: Buffer, otherwise: 'latin1' | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly(bytes, 'utf-16be');
  try {
    return strictly(bytes, 'utf-8');
  } catch (error) {
    if (otherwise === null) throw error;
    return bytes.toString(otherwise);
  }
}

function strictly(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Broken(`not ${encoding}`);
  }
}
