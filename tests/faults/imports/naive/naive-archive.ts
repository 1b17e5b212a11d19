import { crc32, gunzipSync, inflateRawSync } from 'node:zlib';

import { Broken } from './broken';

/** What a gzip file holds. */
export function naiveGunzip(bytes: Buffer): Buffer {
  return unpacked(() => gunzipSync(bytes, { maxOutputLength: 1 << 26 }));
}

/** The entries of a ZIP archive as its directory has them, each proved by its checksum. */
export function naiveZip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end === -1 || end + 22 > bytes.length) throw new Broken('no directory');
  const entries = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) {
      throw new Broken('no entry where the directory says');
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw new Broken('a name twice');
    entries.set(name, contentAt(bytes, at));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function contentAt(bytes: Buffer, at: number): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length) throw new Broken('an entry beyond the end');
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + size);
  if (method !== 0 && method !== 8) throw new Broken('packed in another way');
  const content =
    method === 0 ? packed : unpacked(() => inflateRawSync(packed, { maxOutputLength: 1 << 26 }));
  if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Broken('another checksum');
  return content;
}

function unpacked(unpack: () => Buffer): Buffer {
  try {
    return unpack();
  } catch {
    throw new Broken('cannot be unpacked');
  }
}
