import { createHash } from 'node:crypto';
import { constants, type BigIntStats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { FileError } from '@/lib/errors';
import type { ByteSource } from './byte-source';
import type { OpenLimits } from './open-limits';
import { plainName } from './plain-name';

/** A regular file of the operator. */
export interface FileOnDisk extends ByteSource {
  /** ISO date on which it was last written, in UTC. */
  readonly writtenOn: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly checksum: () => Promise<string>;
}

const READ_BYTES = 256 * 1024;

/**
 * A file that can be read and stays the same while it is: what changes is refused.
 *
 * @throws {FileError} for what is absent, empty, too large, may not be read, or is no regular file.
 */
export async function fileOnDisk(path: string, limits: OpenLimits): Promise<FileOnDisk> {
  // Looked at before it is opened: opening some devices does something, and a pipe would wait.
  const found = await said(path, () => stat(path, { bigint: true }));
  if (!found.isFile()) throw notRegular(path, found);
  if (found.size === 0n) {
    throw new FileError({ file: plainName(path), value: 'an empty file', expected: 'a table' });
  }
  if (found.size > BigInt(limits.fileBytes)) {
    throw new FileError({
      file: plainName(path),
      value: `${found.size} bytes`,
      expected: `at most ${limits.fileBytes} bytes`,
      hint: 'Split it, or raise the limit on the size of files',
    });
  }
  const same = { path, found };
  await said(path, async () => (await openSame(same)).close());
  const size = Number(found.size);
  const chunks: ByteSource['chunks'] = (at, length) => chunksOf(same, at, length);
  return {
    name: plainName(basename(path)),
    size,
    writtenOn: found.mtime.toISOString().slice(0, 10),
    chunks,
    checksum: () => checksumOf(chunks(0, size)),
  };
}

interface Same {
  readonly path: string;
  readonly found: BigIntStats;
}

async function checksumOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

async function* chunksOf(same: Same, at: number, length: number): AsyncIterable<Uint8Array> {
  const handle = await said(same.path, () => openSame(same));
  try {
    let from = at;
    while (from < at + length) {
      const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, at + length - from));
      const { bytesRead } = await said(same.path, () =>
        handle.read(buffer, 0, buffer.length, from),
      );
      if (bytesRead === 0) throw changed(same.path);
      yield buffer.subarray(0, bytesRead);
      from += bytesRead;
    }
    await refuseChanged(handle, same);
  } finally {
    await handle.close();
  }
}

async function openSame(same: Same): Promise<FileHandle> {
  const handle = await open(same.path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    await refuseChanged(handle, same);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function refuseChanged(handle: FileHandle, { path, found }: Same): Promise<void> {
  const now = await handle.stat({ bigint: true });
  const isSame =
    now.isFile() &&
    now.size === found.size &&
    now.mtimeNs === found.mtimeNs &&
    now.ino === found.ino &&
    now.dev === found.dev;
  if (!isSame) throw changed(path);
}

function changed(path: string): FileError {
  return new FileError({
    file: plainName(path),
    value: 'a file that changes while it is read',
    expected: 'one that is complete',
    hint: 'Wait until it is written or downloaded, and import it again',
  });
}

const KINDS: readonly (readonly [string, (found: BigIntStats) => boolean])[] = [
  ['a folder', (found) => found.isDirectory()],
  ['a named pipe', (found) => found.isFIFO()],
  ['a socket', (found) => found.isSocket()],
];

function notRegular(path: string, found: BigIntStats): FileError {
  const kind = KINDS.find(([, isKind]) => isKind(found))?.[0] ?? 'a device';
  const hint = kind === 'a folder' ? 'Name the files in it' : 'Save the content in a file first';
  return new FileError({ file: plainName(path), value: kind, expected: 'a file', hint });
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['no such file', 'Look at the spelling and at the folder it is in'],
  ENOTDIR: ['no such file', 'A part of the path is a file, not a folder'],
  EACCES: ['no permission to read', 'Allow this user to read it'],
  EPERM: ['no permission to read', 'Allow this user to read it'],
  ELOOP: ['a link that leads round in circles', 'Name the file itself'],
  ENAMETOOLONG: ['a path that is too long', 'Shorten it'],
};

/** The answer of the file system; what it says when it fails, in words. */
async function said<T>(path: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof FileError || !(error instanceof Error)) throw error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const [value, hint] = REASONS[code] ?? [error.message, 'Look whether the disk can be read'];
    throw new FileError({ file: plainName(path), value, expected: 'a file to read', hint });
  }
}
