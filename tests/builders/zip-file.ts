import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive; what is given besides name and bytes is written as it is, true or not. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  /** The size the archive says the entry has. */
  readonly size?: number;
  readonly crc?: number;
  /** Bytes as they stand in the archive, instead of the deflated ones. */
  readonly packed?: Uint8Array;
  /** Kind and permissions as Unix has them: `0o120777` is a link. */
  readonly mode?: number;
  /** Where the directory says that the entry stands, if not where it does. */
  readonly at?: number;
  /** The name in the entry's own header, if another than in the directory. */
  readonly localName?: string;
}

/** A ZIP archive, and one entry of it for each given, in that order. */
export function zipFile(entries: readonly ZipEntry[], count: number = entries.length): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'latin1');
    const method = entry.method ?? 8;
    const packed =
      entry.packed ?? (method === 0 ? entry.bytes : deflateRawSync(entry.bytes, { level: 6 }));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x0800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(entry.crc ?? crc32(entry.bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? entry.bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    if (entry.mode !== undefined) rest.writeUInt16LE(entry.mode, 8);
    rest.writeUInt32LE(entry.at ?? at, 10);
    const localName = Buffer.from(entry.localName ?? entry.name, 'latin1');
    const own = Buffer.from(common);
    own.writeUInt16LE(localName.length, 22);
    const sign = Buffer.from('PK\u0003\u0004', 'latin1');
    const local = Buffer.concat([sign, own, localName, packed]);
    const mark = Buffer.from('PK\u0001\u0002\u0014\0', 'latin1');
    centrals.push(Buffer.concat([mark, common, rest, name]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}
