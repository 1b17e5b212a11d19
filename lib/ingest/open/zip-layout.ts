import { bytesAt, type ByteSource } from './byte-source';
import type { ZipDirectory, ZipEntry } from './zip-directory';
import { damagedArchive } from './zip-end';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/** An entry, and where its packed bytes begin. */
export interface PlacedEntry extends ZipEntry {
  readonly from: number;
}

/**
 * Finds the bytes of every entry, in the directory's order.
 *
 * @throws {FileError} when an entry's own header contradicts the directory, or entries overlap.
 */
export async function zipLayout(
  source: ByteSource,
  { entries, at }: ZipDirectory,
): Promise<readonly PlacedEntry[]> {
  const placed: PlacedEntry[] = [];
  for (const entry of entries) placed.push(await placedEntry(source, entry));
  const inOrder = placed.toSorted((one, other) => one.at - other.at);
  inOrder.forEach((entry, index) => {
    const end = inOrder[index + 1]?.at ?? at;
    if (entry.from + entry.packed > end) {
      throw damagedArchive(`${source.name} › ${entry.name}`, 'an entry that overlaps another');
    }
  });
  return placed;
}

async function placedEntry(source: ByteSource, entry: ZipEntry): Promise<PlacedEntry> {
  const file = `${source.name} › ${entry.name}`;
  const fixed = await bytesAt(source, entry.at, LOCAL_LENGTH);
  if (fixed.length < LOCAL_LENGTH || fixed.readUInt32LE(0) !== LOCAL) {
    throw damagedArchive(file, 'an entry that is not where the directory says');
  }
  const nameLength = fixed.readUInt16LE(26);
  const name = await bytesAt(source, entry.at + LOCAL_LENGTH, nameLength);
  const isSame =
    name.toString().normalize('NFC') === entry.name &&
    fixed.readUInt16LE(8) === (entry.method === 'stored' ? 0 : 8) &&
    (fixed.readUInt16LE(6) & 1) === 0;
  if (!isSame) throw damagedArchive(file, 'an entry that is another than the directory says');
  return { ...entry, from: entry.at + LOCAL_LENGTH + nameLength + fixed.readUInt16LE(28) };
}
