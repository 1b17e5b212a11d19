import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import { StoreError } from '@/lib/errors';
import { recordFile } from './snapshot-files';

/** The part of a vintage's record that a server needs to know its snapshot by. */
export const snapshotRecordSchema = z.object({
  vintage: z.object({
    id: z.string(),
    number: z.int().positive(),
    fingerprint: z.string(),
    builtOn: z.string(),
  }),
  rows: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  datasets: z
    .array(
      z.object({
        id: z.string(),
        rows: z.int().nonnegative(),
        values: z.int().nonnegative(),
        sum: z.string(),
      }),
    )
    .readonly(),
});

/** What is kept beside a snapshot, as far as serving it goes. */
export type SnapshotRecord = Readonly<z.infer<typeof snapshotRecordSchema>>;

/**
 * What is kept beside a vintage's snapshot, in the shape asked for.
 *
 * @throws {StoreError} when it is absent, damaged or of another vintage.
 */
export async function readRecordAs<T extends SnapshotRecord>(
  schema: z.ZodType<T>,
  folder: string,
  vintageId: string,
): Promise<T> {
  const name = `${vintageId}.json`;
  const record = await parsed(schema, recordFile(folder, vintageId)).catch((cause: unknown) => {
    throw new StoreError('read record', { cause, detail: `${name} is absent or damaged` });
  });
  if (record.vintage.id === vintageId) return record;
  throw new StoreError('read record', { detail: `${name} is of vintage ${record.vintage.id}` });
}

async function parsed<T>(schema: z.ZodType<T>, file: string): Promise<T> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}
