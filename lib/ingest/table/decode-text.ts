import { isAscii, isUtf8 } from 'node:buffer';

import type { Dialect } from './dialect';

/** Text of some bytes: how many of them it holds, and where the first byte stands that is none. */
interface Decoded {
  readonly text: string;
  readonly used: number;
  /** Place among the given bytes; `null` when all are text, but for a sign that is cut at the end. */
  readonly badAt: number | null;
}

/** Decodes bytes that begin at the start of a sign, as far as the signs in them are whole. */
export function decodeText(encoding: Dialect['encoding'], bytes: Buffer): Decoded {
  switch (encoding) {
    case 'utf-8':
      return utf8(bytes);
    case 'latin1':
      return { text: bytes.toString('latin1'), used: bytes.length, badAt: null };
    case 'windows-1252':
      return { text: windows1252(bytes), used: bytes.length, badAt: null };
    case 'utf-16le':
      return utf16(bytes);
    case 'utf-16be':
      return utf16(Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16());
  }
}

function utf8(bytes: Buffer): Decoded {
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), used: bytes.length, badAt: null };
  const whole = bytes.subarray(0, bytes.length - cutSignLength(bytes));
  if (isUtf8(whole)) return { text: whole.toString('utf8'), used: whole.length, badAt: null };
  const badAt = firstBadByte(whole);
  return { text: bytes.toString('utf8', 0, badAt), used: badAt, badAt };
}

/** Bytes of the sign at the end whose last bytes are yet to come. */
function cutSignLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const length = signLength(bytes[bytes.length - back]);
    if (length > 0) return length > back ? back : 0;
  }
  return 0;
}

/** Bytes of the sign that begins so; 0 within a sign. */
function signLength(first = 0): number {
  if (first < 0x80) return 1;
  if (first < 0xc0) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : first < 0xf8 ? 4 : 1;
}

function firstBadByte(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = signLength(bytes[at]);
    const isWhole = length === 1 ? (bytes[at] ?? 255) < 0x80 : length > 0;
    if (!isWhole || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/** The signs of 0x80 to 0x9F, where windows-1252 differs from Latin-1; the others have none. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Spelled out, because runtimes have differed in what they decode under this name. */
function windows1252(bytes: Buffer): string {
  const signOf = (code: string) => WINDOWS_SIGNS.charAt(code.charCodeAt(0) - 0x80);
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, signOf);
}

function utf16(bytes: Buffer): Decoded {
  const units = bytes.toString('utf16le');
  const isCut = /[\ud800-\udbff]$/.test(units);
  const text = isCut ? units.slice(0, -1) : units;
  const lone = text.search(/\p{Cs}/u);
  if (lone === -1) return { text, used: text.length * 2, badAt: null };
  return { text: text.slice(0, lone), used: lone * 2, badAt: lone * 2 };
}
