import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Dataset } from '@/lib/domain/dataset';
import { FileError } from '@/lib/errors';
import { datasetSchema } from '@/lib/store/dataset-schema';
import { readTable } from './read-table';
import { OBSERVATION_COLUMNS, readSourceRow, type SourceRow } from './source-row';

/** A file that was imported, and the SHA-256 of its bytes. */
export interface ImportedFile {
  readonly name: string;
  readonly checksum: string;
}

/** A dataset as its folder holds it, read but not yet checked. */
export interface SourceDataset {
  readonly dataset: Dataset;
  /** The path of `observations.csv`, for errors. */
  readonly file: string;
  readonly rows: readonly SourceRow[];
  readonly files: readonly ImportedFile[];
}

const manifestSchema = datasetSchema.omit({ isEdited: true, rows: true });

/**
 * The dataset in the given folder: `dataset.json` and `observations.csv`. A file that no longer
 * has the checksum recorded with it is read all the same, and the dataset says so.
 *
 * @throws {FileError} when either file is not in our format.
 */
export async function readDataset(folder: string): Promise<SourceDataset> {
  const file = path.join(folder, 'observations.csv');
  const manifest = await readManifest(path.join(folder, 'dataset.json'));
  const { id } = manifest.value;
  if (id !== path.basename(folder)) {
    const expected = `"${path.basename(folder)}", the name of its folder`;
    throw new FileError({ file: manifest.file, column: 'id', value: id, expected });
  }
  const table = await readTable(file, OBSERVATION_COLUMNS);
  const rows = table.rows.map((row) => readSourceRow({ file, dataset: id }, row));
  const checksum = sha256(table.bytes);
  const isEdited = checksum !== manifest.value.checksum;
  return {
    dataset: { ...manifest.value, isEdited, rows: rows.length },
    file,
    rows,
    files: [
      { name: `series/${id}/dataset.json`, checksum: manifest.checksum },
      { name: `series/${id}/observations.csv`, checksum },
    ],
  };
}

async function readManifest(file: string) {
  const bytes = await readFile(file);
  const read = manifestSchema.safeParse(parseJson(file, bytes.toString('utf8')));
  if (read.success) return { file, value: read.data, checksum: sha256(bytes) };
  const [problem] = read.error.issues;
  const expected = problem?.message ?? 'a dataset manifest';
  throw new FileError({ file, column: problem?.path.join('.') ?? '', expected });
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : '';
    throw new FileError({ file, expected: `JSON${reason}` });
  }
}

/** The SHA-256 of bytes or text, in lower-case hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
