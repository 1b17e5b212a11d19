import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import { historyFile } from './snapshot-files';

const count = z.int().nonnegative();

const lineSchema = z.object({
  vintage: z.object({
    id: z.string(),
    number: z.int().positive(),
    fingerprint: z.string(),
    builtOn: z.string(),
  }),
  rows: count,
  bytes: count,
  datasets: z.array(z.string()).readonly(),
  changed: z.array(z.string()).readonly(),
  changes: z
    .array(
      z.object({
        dataset: z.string(),
        added: count,
        removed: count,
        changed: count,
        same: count,
        before: z.string(),
        after: z.string(),
      }),
    )
    .readonly(),
});

/** One import that came into force: what it held and what it changed, kept when its snapshot is not. */
export type HistoryLine = Readonly<z.infer<typeof lineSchema>>;

/** The history of a folder as its file tells it, and how many lines could not be read. */
export interface HistoryText {
  readonly lines: readonly HistoryLine[];
  readonly unreadable: number;
}

/** Every line of a folder's history, in order; empty where there is none. */
export async function readHistoryLines(folder: string): Promise<HistoryText> {
  const text = await readFile(historyFile(folder), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const written = text.split('\n').filter((line) => line.trim() !== '');
  const lines = written.flatMap((line) => lineOf(line) ?? []);
  return { lines, unreadable: written.length - lines.length };
}

function lineOf(text: string): HistoryLine | null {
  try {
    const { success, data } = lineSchema.safeParse(JSON.parse(text));
    return success ? data : null;
  } catch {
    // Cut or damaged: told of by its number, and the others are read all the same.
    return null;
  }
}
