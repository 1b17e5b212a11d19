import { crc32 } from 'node:zlib';
import type { ByteSource } from './byte-source';
import { inflated } from './inflated';
import type { InflationBudget } from './inflation-budget';
import { damagedArchive } from './zip-end';
import type { PlacedEntry } from './zip-layout';

/**
 * The content of an entry, unpacked and counted as it comes.
 *
 * @throws {FileError} when it expands beyond the limits, is damaged, or is not what the archive says.
 */
export async function* zipContent(
  source: ByteSource,
  entry: PlacedEntry,
  budget: InflationBudget,
): AsyncIterable<Uint8Array> {
  const name = `${source.name} › ${entry.name}`;
  let bytes = 0;
  let sum = 0;
  for await (const chunk of unpacked(source, entry, budget)) {
    bytes += chunk.length;
    sum = crc32(chunk, sum);
    if (bytes > entry.size) throw damagedArchive(name, 'an entry longer than the archive says');
    yield chunk;
  }
  if (bytes !== entry.size) throw damagedArchive(name, 'an entry shorter than the archive says');
  if (sum !== entry.crc) throw damagedArchive(name, 'an entry whose checksum differs');
}

function unpacked(
  source: ByteSource,
  entry: PlacedEntry,
  budget: InflationBudget,
): AsyncIterable<Uint8Array> {
  const chunks = source.chunks(entry.from, entry.packed);
  if (entry.method === 'stored') return counted(chunks, entry, budget);
  return inflated({
    name: `${source.name} › ${entry.name}`,
    entry: entry.name,
    chunks,
    size: entry.packed,
    method: 'deflate',
    budget,
  });
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  { name }: PlacedEntry,
  budget: InflationBudget,
): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    budget.count({ entry: name, bytes, packed: bytes, spent: 0 });
    yield chunk;
  }
}
