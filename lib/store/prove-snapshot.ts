import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';

import { StoreError } from '@/lib/errors';
import { snapshotFile } from './snapshot-files';
import { readRecordAs, snapshotRecordSchema } from './snapshot-record';

const KEY = Symbol.for('bilateral.proved-snapshots');
const CHUNK_BYTES = 1024 * 1024;

/**
 * What tells a file from itself after a change: place on disk, moment of the last writing, size.
 *
 * @throws {Error} when it is gone.
 */
export async function fileIdentity(file: string): Promise<string> {
  const { dev, ino, mtimeNs, ctimeNs, size } = await stat(file, { bigint: true });
  return [dev, ino, mtimeNs, ctimeNs, size].join(' ');
}

/**
 * Passes when the bytes of a vintage's snapshot are those its record states. A file that has not
 * changed since is not read again in this process.
 *
 * @throws {StoreError} naming the file and what is wrong with it.
 */
export async function proveSnapshot(folder: string, vintageId: string): Promise<void> {
  const record = await readRecordAs(snapshotRecordSchema, folder, vintageId);
  const file = snapshotFile(folder, vintageId);
  const refuse = (problem: string, cause?: unknown): never => {
    throw new StoreError('prove snapshot', { cause, detail: `${vintageId}.duckdb ${problem}` });
  };
  const identity = await fileIdentity(file).catch((cause: unknown) => refuse('is absent', cause));
  const bytes = Number(identity.split(' ').at(-1));
  if (bytes !== record.bytes) {
    refuse(`is damaged: it has ${bytes} bytes, its record says ${record.bytes}`);
  }
  const checksum = await knownChecksum(file, identity).catch((cause: unknown) =>
    refuse('cannot be read', cause),
  );
  if (checksum !== record.checksum) {
    const [found, expected] = [checksum.slice(0, 8), record.checksum.slice(0, 8)];
    refuse(`is damaged: its SHA-256 begins ${found}, its record says ${expected}`);
  }
}

/** The SHA-256 of a file by its identity: once for each state of each file. */
async function knownChecksum(file: string, identity: string): Promise<string> {
  const known = knownChecksums();
  const held = known.get(file);
  if (held?.identity === identity) return held.checksum;
  const checksum = fileChecksum(file);
  known.set(file, { identity, checksum });
  checksum.catch(() => known.delete(file));
  return checksum;
}

/** The SHA-256 of a file in lower-case hexadecimal, read a piece at a time. */
export async function fileChecksum(file: string): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(file, 'r');
  try {
    for await (const chunk of handle.createReadStream({
      highWaterMark: CHUNK_BYTES,
      autoClose: false,
    })) {
      if (chunk instanceof Uint8Array) hash.update(chunk);
    }
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

type Known = Map<string, { readonly identity: string; readonly checksum: Promise<string> }>;

/** Next loads a module more than once; what was read once is enough. */
function knownChecksums(): Known {
  const held: unknown = Reflect.get(globalThis, KEY);
  if (isKnown(held)) return held;
  const made: Known = new Map();
  Reflect.set(globalThis, KEY, made);
  return made;
}

function isKnown(value: unknown): value is Known {
  return value instanceof Map;
}
