import { FileError } from '@/lib/errors';
import { bytesAt, type ByteSource } from './byte-source';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const END_64_LENGTH = 56;
const LONGEST_COMMENT = 0xffff;

/** Where an archive's directory stands. */
export interface ZipDirectoryPlace {
  readonly entries: number;
  readonly at: number;
  readonly length: number;
}

/**
 * Reads the record at an archive's end, which only its comment may follow.
 *
 * @throws {FileError} when there is none, or the directory does not stand right before it.
 */
export async function zipEnd(source: ByteSource): Promise<ZipDirectoryPlace> {
  const from = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT - LOCATOR_LENGTH);
  const tail = await bytesAt(source, from, source.size - from);
  const end = endIn(tail);
  if (end === null) throw damagedArchive(source.name, 'an archive without its end');
  if (
    tail.readUInt32LE(end + 4) !== 0 ||
    tail.readUInt16LE(end + 8) !== tail.readUInt16LE(end + 10)
  ) {
    throw damagedArchive(source.name, 'one of several volumes of an archive');
  }
  const large = await largeEnd(source, tail, end);
  const place = large?.place ?? {
    entries: tail.readUInt16LE(end + 10),
    length: tail.readUInt32LE(end + 12),
    at: tail.readUInt32LE(end + 16),
  };
  if (place.at + place.length !== (large?.at ?? from + end)) {
    throw damagedArchive(source.name, 'an archive whose directory is not at its end');
  }
  return place;
}

/** What an archive that is not whole is refused with. */
export function damagedArchive(file: string, value: string): FileError {
  return new FileError({
    file,
    value,
    expected: 'a ZIP archive that is whole',
    hint: 'Download the file again',
  });
}

function endIn(tail: Buffer): number | null {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    const isEnd = tail.readUInt32LE(at) === END;
    if (isEnd && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return null;
}

/** The record of an archive of 4 GB or more, or one that was written without knowing its size. */
async function largeEnd(source: ByteSource, tail: Buffer, end: number) {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR_64) return null;
  const at = Number(tail.readBigUInt64LE(locator + 8));
  const record = await bytesAt(source, at, END_64_LENGTH);
  if (record.length < END_64_LENGTH || record.readUInt32LE(0) !== END_64) {
    throw damagedArchive(source.name, 'an archive whose second end is missing');
  }
  return {
    at,
    place: {
      entries: Number(record.readBigUInt64LE(32)),
      length: Number(record.readBigUInt64LE(40)),
      at: Number(record.readBigUInt64LE(48)),
    },
  };
}
