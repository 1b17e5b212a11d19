import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * The TrueType file a WOFF 1.0 file holds, its tables in the same order, under the name of a family.
 *
 * The files of single weights call themselves `Source Serif 4 SemiBold`, which is no family any
 * drawing asks for; the weight stands in a table of its own.
 *
 * Source of the form: W3C Recommendation WOFF File Format 1.0, sections 3 and 4.
 *
 * @throws {Error} when the file is no WOFF 1.0.
 */
export function sfntFromWoff(woff: Buffer, family: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The file is no WOFF 1.0');
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * count);
  writeHeader(header, woff.readUInt32BE(4), count);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const isName = woff.toString('latin1', entry, entry + 4) === 'name';
    const table = isName ? nameTable(family) : readTable(woff, entry);
    const at = SFNT_HEADER + index * SFNT_ENTRY;
    woff.copy(header, at, entry, entry + 4);
    woff.copy(header, at + 4, entry + 16, entry + 20);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(table.length, at + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** Family and PostScript name, for Windows in American English. Source: OpenType 1.9, `name`, version 0. */
function nameTable(family: string): Buffer {
  const texts = [family, family.replaceAll(' ', '')].map((text) =>
    Buffer.from(text, 'utf16le').swap16(),
  );
  const header = Buffer.alloc(6 + 12 * texts.length);
  header.writeUInt16BE(texts.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, text] of texts.entries()) {
    const words = [3, 1, 0x409, index === 0 ? 1 : 6, text.length, offset];
    for (const [place, word] of words.entries()) {
      header.writeUInt16BE(word, 6 + 12 * index + 2 * place);
    }
    offset += text.length;
  }
  return Buffer.concat([header, ...texts]);
}

function readTable(woff: Buffer, entry: number): Buffer {
  const offset = woff.readUInt32BE(entry + 4);
  const packed = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const bytes = woff.subarray(offset, offset + packed);
  return packed < length ? inflateSync(bytes) : bytes;
}

function writeHeader(header: Buffer, flavor: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  header.writeUInt32BE(flavor, 0);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * count - 16 * 2 ** power, 10);
}
