import { DocumentError } from '@/lib/errors';
import type { DocumentFile } from './document';

const EXPECTED = 'text in UTF-8, or in UTF-16 with a byte order mark; save it as UTF-8';

/**
 * The text in a file's bytes, strictly: UTF-8 with or without its mark, or UTF-16 with one.
 *
 * @throws {DocumentError} naming the first byte that is not of that encoding.
 */
export function decodeText({ name, bytes }: DocumentFile): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = firstBadByte(bytes, encoding);
    const value = bytes[at]?.toString(16).padStart(2, '0');
    const found =
      value === undefined
        ? `an end within a character, after byte ${at}`
        : `byte 0x${value} at offset ${at}, which is not ${encoding.toUpperCase()}`;
    throw new DocumentError({ file: name, found, expected: EXPECTED, cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Where the shortest beginning that cannot be decoded ends; the length when only the end lacks. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  const isSound = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  };
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (middle <= bytes.length && !isSound(middle)) broken = middle;
    else sound = middle;
  }
  return Math.min(broken - 1, bytes.length);
}
