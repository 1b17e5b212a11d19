import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { FileError } from '@/lib/errors';
import type { InflationBudget } from './inflation-budget';

/** Something packed, and where what it unpacks to is counted. */
export interface Packed {
  /** The name for errors. */
  readonly name: string;
  /** The name of the entry in its archive; empty when the file is not an archive of several. */
  readonly entry: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly size: number;
  readonly method: 'gzip' | 'deflate';
  readonly budget: InflationBudget;
}

const CHUNK_BYTES = 64 * 1024;

/**
 * The content of something packed, counted as it comes out.
 *
 * @throws {FileError} when it expands beyond the limits, is cut or damaged, or is followed by more.
 */
export async function* inflated(packed: Packed): AsyncIterable<Uint8Array> {
  const make = packed.method === 'gzip' ? createGunzip : createInflateRaw;
  const engine = make({ chunkSize: CHUNK_BYTES });
  // What fails is told by the engine below, and only there.
  const fed = pipeline(Readable.from(packed.chunks), engine).catch(() => undefined);
  let bytes = 0;
  let spent = 0;
  let waiting = performance.now();
  try {
    for await (const chunk of bytesOf(engine)) {
      bytes += chunk.length;
      spent += performance.now() - waiting;
      packed.budget.count({ entry: packed.entry, bytes, packed: engine.bytesWritten, spent });
      yield chunk;
      waiting = performance.now();
    }
    if (engine.bytesWritten !== packed.size) throw followed(packed);
  } catch (error) {
    throw inWords(packed, error);
  } finally {
    engine.destroy();
    await fed;
  }
}

async function* bytesOf(engine: AsyncIterable<unknown>): AsyncIterable<Uint8Array> {
  for await (const chunk of engine) if (chunk instanceof Uint8Array) yield chunk;
}

function followed({ name }: Packed): FileError {
  return new FileError({
    file: name,
    value: 'packed content with something else behind its end',
    expected: 'nothing behind it',
    hint: 'Download the file again',
  });
}

function inWords({ name }: Packed, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (typeof code !== 'string' || !code.startsWith('Z_')) return error;
  const isCut = code === 'Z_BUF_ERROR';
  return new FileError({
    file: name,
    value: isCut ? 'packed content that is cut off' : 'packed content that is damaged',
    expected: 'a file that is whole',
    hint: 'Download the file again',
  });
}
