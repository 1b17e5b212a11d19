import { crc32 } from 'node:zlib';

/** A keyword of a PNG's text and what stands under it. */
export type PngText = readonly [keyword: 'Title' | 'Description' | 'Source' | 'Software', text: string];

/** Signature and header chunk, which every PNG starts with. */
const HEADER_END = 8 + 25;

/**
 * A PNG with texts in it, each an uncompressed `iTXt` chunk in UTF-8, right after its header.
 *
 * Source of the form: PNG specification, third edition, 11.3.3.4.
 */
export function withTexts(png: Uint8Array, texts: readonly PngText[]): Buffer {
  const chunks = texts.map(([keyword, text]) => textChunk(keyword, text));
  return Buffer.concat([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);
}

function textChunk(keyword: string, text: string): Buffer {
  // Five zero bytes: end of keyword, not compressed, method, no language, no translated keyword.
  const body = Buffer.concat([
    Buffer.from(`iTXt${keyword}`, 'latin1'),
    Buffer.alloc(5),
    Buffer.from(text.replaceAll('\0', ''), 'utf8'),
  ]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
