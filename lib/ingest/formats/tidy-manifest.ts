import type { z } from 'zod';

import { FileError } from '@/lib/errors';
import { datasetSchema } from '@/lib/store/dataset-schema';
import type { OpenedFile } from '../open/opened-file';
import { headText } from './head-text';
import { wholeText } from './whole-text';

const manifestSchema = datasetSchema
  .omit({ isEdited: true, rows: true, origin: true, format: true, files: true, refused: true })
  .partial();

/** What a `dataset.json` beside an own table says; nothing where there is none. */
export interface TidyManifest {
  readonly stated: z.infer<typeof manifestSchema>;
  readonly notes: readonly string[];
}

/** True when the content is a description of a dataset in our form. */
export function isTidyManifest(file: OpenedFile): boolean {
  const text = headText(file);
  return /^\uFEFF?\s*\{/.test(text) && /"(publisher|valuation)"\s*:/.test(text);
}

/**
 * The description of the dataset, and a note when the table no longer is the one it was made for.
 *
 * @throws {FileError} when it is not in our form.
 */
export async function readTidyManifest(
  manifest: OpenedFile | undefined,
  table: OpenedFile | undefined,
): Promise<TidyManifest> {
  if (manifest === undefined) return { stated: {}, notes: [] };
  const read = manifestSchema.safeParse(parseJson(manifest.name, await wholeText(manifest)));
  if (!read.success) {
    const [problem] = read.error.issues;
    const column = problem?.path.join('.') ?? '';
    const expected = problem?.message ?? 'a description of a dataset';
    throw new FileError({ file: manifest.name, column, expected });
  }
  const { checksum } = read.data;
  const isOther = checksum !== undefined && checksum !== table?.origin.checksum;
  return {
    stated: read.data,
    notes: isOther ? ['The table was edited after its dataset.json was written.'] : [],
  };
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? ` (${error.message})` : '';
    throw new FileError({ file, expected: `JSON${reason}` });
  }
}
