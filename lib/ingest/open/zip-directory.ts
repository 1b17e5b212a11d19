import { FileError } from '@/lib/errors';
import { bytesAt, type ByteSource } from './byte-source';
import { damagedArchive, zipEnd } from './zip-end';
import { zipEntryName } from './zip-entry-name';

const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const MOST_DIRECTORY_BYTES = 4 * 1024 * 1024;
const UNKNOWN = 0xffffffff;

/** One regular entry of an archive, as its directory says. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflate';
  readonly crc: number;
  readonly packed: number;
  /** As the archive says; what comes out must be just that long. */
  readonly size: number;
  /** Where its own header stands. */
  readonly at: number;
}

/** An archive's regular entries, in the directory's order. Folders, which hold nothing, are left out. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins, and the entries end. */
  readonly at: number;
}

/**
 * Reads the directory of an archive. Nothing is unpacked.
 *
 * @throws {FileError} for more entries than allowed, for names that are refused, for links, devices,
 * passwords and methods of packing that are not read, and for a directory that is damaged.
 */
export async function zipDirectory(source: ByteSource, mostEntries: number): Promise<ZipDirectory> {
  const place = await zipEnd(source);
  if (place.entries > mostEntries) throw tooMany(source.name, place.entries, mostEntries);
  if (place.length > MOST_DIRECTORY_BYTES) {
    throw damagedArchive(source.name, `a directory of ${place.length} bytes`);
  }
  const bytes = await bytesAt(source, place.at, place.length);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < place.entries; index += 1) {
    const record = recordAt(source.name, bytes, at);
    const entry = entryOf(source.name, record);
    if (entry !== null) entries.push(entry);
    at += record.length;
  }
  if (at !== bytes.length) throw damagedArchive(source.name, 'a directory with more than it says');
  refuseDuplicates(source.name, entries);
  return { entries, at: place.at };
}

/** What an archive of more entries than are read is refused with. */
export function tooMany(file: string, found: number, most: number): FileError {
  return new FileError({
    file,
    value: `an archive of ${found} entries`,
    expected: `at most ${most}`,
    hint: 'Pack only the tables to be imported',
  });
}

function recordAt(archive: string, bytes: Buffer, at: number): Buffer {
  if (at + CENTRAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) {
    throw damagedArchive(archive, 'an archive with a broken directory');
  }
  const end =
    at +
    CENTRAL_LENGTH +
    bytes.readUInt16LE(at + 28) +
    bytes.readUInt16LE(at + 30) +
    bytes.readUInt16LE(at + 32);
  if (end > bytes.length) throw damagedArchive(archive, 'an archive with a broken directory');
  return bytes.subarray(at, end);
}

function entryOf(archive: string, record: Buffer): ZipEntry | null {
  const nameEnd = CENTRAL_LENGTH + record.readUInt16LE(28);
  const name = zipEntryName(archive, record.subarray(CENTRAL_LENGTH, nameEnd));
  const extra = record.subarray(nameEnd, nameEnd + record.readUInt16LE(30));
  const sizes = largeSizes(extra, {
    size: record.readUInt32LE(24),
    packed: record.readUInt32LE(20),
    at: record.readUInt32LE(42),
  });
  const file = `${archive} › ${name}`;
  const isFolder = refuseSpecial(file, { name, mode: record.readUInt16LE(40), size: sizes.size });
  if (isFolder) return null;
  refusePassword(file, record.readUInt16LE(8), record.readUInt16LE(10));
  const method = methodOf(file, record.readUInt16LE(10));
  if (method === 'stored' && sizes.packed !== sizes.size) {
    throw damagedArchive(file, 'an entry with two sizes');
  }
  return { name, method, crc: record.readUInt32LE(16), ...sizes };
}

type Sizes = Pick<ZipEntry, 'size' | 'packed' | 'at'>;

/** Sizes that do not fit the record stand behind it, in this order, each only if it is needed. */
function largeSizes(extra: Buffer, short: Sizes): Sizes {
  const field = extraField(extra, 1);
  if (field === null) return short;
  let from = 0;
  const next = (value: number): number => {
    if (value !== UNKNOWN || from + 8 > field.length) return value;
    from += 8;
    return Number(field.readBigUInt64LE(from - 8));
  };
  return { size: next(short.size), packed: next(short.packed), at: next(short.at) };
}

function extraField(extra: Buffer, id: number): Buffer | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === id && end <= extra.length) return extra.subarray(at + 4, end);
  }
  return null;
}

const KIND = 0xf000;
const FOLDER = 0x4000;
const REGULAR = 0x8000;

/** True for a folder; refuses what is neither that nor a regular file. */
function refuseSpecial(
  file: string,
  { name, mode, size }: { readonly name: string; readonly mode: number; readonly size: number },
): boolean {
  const kind = mode & KIND;
  const isFolder = name.endsWith('/');
  const isPlain = kind === 0 || kind === (isFolder ? FOLDER : REGULAR);
  if (isPlain && (!isFolder || size === 0)) return isFolder;
  throw new FileError({
    file,
    value: kind === 0xa000 ? 'a link' : 'a device, or a folder that is none',
    expected: 'regular files only',
    hint: 'Pack the tables anew',
  });
}

function refusePassword(file: string, flags: number, method: number): void {
  if ((flags & 0x2041) === 0 && method !== 99) return;
  throw new FileError({
    file,
    value: 'an entry with a password',
    expected: 'an archive without one',
    hint: 'Unpack it yourself and import what is in it',
  });
}

function methodOf(file: string, method: number): ZipEntry['method'] {
  if (method === 0) return 'stored';
  if (method === 8) return 'deflate';
  throw new FileError({
    file,
    value: `compression method ${method}`,
    expected: 'an entry that is stored or deflated',
    hint: 'Pack it anew as a common ZIP archive',
  });
}

function refuseDuplicates(archive: string, entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(name)) throw damagedArchive(archive, `two entries named ${name}`);
    seen.add(name);
  }
}
