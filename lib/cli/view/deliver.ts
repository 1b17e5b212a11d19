import type { Answer } from '../command/command';
import type { Asked } from '../command/option';
import { UsageError } from '../command/usage-error';
import { requireOutput, writeOutput } from '../command/write-output';
import { count } from '../words/counts';

/** Where a file goes, as it was asked for. */
export interface Target {
  /** `-` is standard output. */
  readonly file: string;
  /** Whether a file that exists is overwritten. */
  readonly isForced: boolean;
}

/**
 * Where a file goes, looked at before any work is done for it.
 *
 * @throws {OutputError} when it cannot go there.
 */
export async function targetOf(
  asked: Asked<'output' | 'force' | 'json'>,
  usual: string,
): Promise<Target> {
  const file = asked.text('output') ?? usual;
  const isForced = asked.has('force');
  if (file !== '-') await requireOutput(file, isForced);
  else if (asked.has('json')) {
    throw new UsageError('--json tells of the file that was written: name it with --output');
  }
  return { file, isForced };
}

/** Writes a file where it goes, and tells of it unless it goes to standard output. */
export async function deliver(
  bytes: string | Uint8Array,
  { file, isForced, vintage }: Target & { readonly vintage: string },
): Promise<Answer> {
  if (file === '-') return { words: [], json: undefined, bytes };
  await writeOutput(file, bytes, isForced);
  const size = Buffer.byteLength(bytes);
  return {
    words: [`Wrote ${file} (${count(size)} bytes, vintage ${vintage}).`],
    json: { file, bytes: size, vintage },
  };
}
