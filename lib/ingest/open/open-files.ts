import { FileError } from '@/lib/errors';
import { readOutline } from '../sheet/read-outline';
import { bytesAt, type ByteSource } from './byte-source';
import { fileOnDisk, type FileOnDisk } from './file-on-disk';
import { inflated } from './inflated';
import { InflationBudget } from './inflation-budget';
import { OPEN_LIMITS, type OpenLimits } from './open-limits';
import type { OpenedFile } from './opened-file';
import { openZip } from './open-zip';
import { refuseOther } from './refuse-other';
import { startOf, HEAD_BYTES } from './start-of';
import { whatItIs } from './what-it-is';

/**
 * Opens files by what they hold, whatever they are called: a text as it is, a gzip file unpacked as
 * it is read, every regular entry of a ZIP archive, a workbook whole. Nothing is written anywhere.
 *
 * @throws {FileError} for what cannot be read, holds no table, or is beyond the limits.
 */
export async function openFiles(
  paths: readonly string[],
  limits: OpenLimits = OPEN_LIMITS,
): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    const files = await openFile(path, limits);
    refuseSame(files[0], path, seen);
    opened.push(...files);
  }
  return opened;
}

async function openFile(path: string, limits: OpenLimits): Promise<readonly OpenedFile[]> {
  const source = await fileOnDisk(path, limits);
  const head = await bytesAt(source, 0, HEAD_BYTES);
  const found = whatItIs(head);
  switch (found.kind) {
    case 'other':
      throw refuseOther(source.name, found);
    case 'text':
      return [plain(source, head, await source.checksum())];
    case 'gzip':
      return [await openGzip(source, limits)];
    case 'zip':
      return openZip(source, limits, (file) => readOutline(file));
  }
}

function plain(source: FileOnDisk, head: Uint8Array, checksum: string): OpenedFile {
  return {
    name: source.name,
    origin: { name: source.name, checksum },
    writtenOn: source.writtenOn,
    head,
    size: source.size,
    bytes: () => source.chunks(0, source.size),
  };
}

async function openGzip(source: FileOnDisk, limits: OpenLimits): Promise<OpenedFile> {
  const budget = new InflationBudget(source.name, limits);
  const bytes = () => gunzipped(source, budget);
  const head = await startOf(bytes());
  const found = whatItIs(head);
  if (found.kind !== 'text') throw refuseOther(source.name, found);
  return {
    name: source.name,
    origin: { name: source.name, checksum: await source.checksum() },
    writtenOn: source.writtenOn,
    head,
    size: null,
    bytes,
  };
}

function gunzipped(source: ByteSource, budget: InflationBudget): AsyncIterable<Uint8Array> {
  const chunks = source.chunks(0, source.size);
  const { name, size } = source;
  return inflated({ name, entry: '', chunks, size, method: 'gzip', budget });
}

function refuseSame(file: OpenedFile | undefined, path: string, seen: Map<string, string>): void {
  if (file === undefined) return;
  const before = seen.get(file.origin.checksum);
  seen.set(file.origin.checksum, path);
  if (before === undefined) return;
  throw new FileError({
    file: file.origin.name,
    value: `the same bytes as ${before}`,
    expected: 'each file once',
    hint: 'Leave one of the two out',
  });
}
