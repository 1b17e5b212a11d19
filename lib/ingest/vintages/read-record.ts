import { z } from 'zod';

import { readRecordAs, snapshotRecordSchema } from '@/lib/store/snapshot-record';
import type { VintageRecord } from './vintage-record';

const decimal = z.string();

/** What differs between two states of a dataset, as a record or the history keeps it. */
const changesSchema = z.object({
  dataset: z.string(),
  added: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  same: z.int().nonnegative(),
  before: decimal,
  after: decimal,
  examples: z.array(
    z.object({
      dataset: z.string(),
      reporter: z.string(),
      partner: z.string(),
      flow: z.string(),
      product: z.string(),
      period: z.string(),
      kind: z.enum(['added', 'removed', 'changed']),
      before: decimal.nullable(),
      after: decimal.nullable(),
    }),
  ),
});

const recordSchema = snapshotRecordSchema.extend({
  engine: z.string(),
  changed: z.array(z.string()),
  changes: z.array(changesSchema),
});

/**
 * The record of a vintage that is kept in the folder.
 *
 * @throws {StoreError} when it is absent, damaged or of another vintage.
 */
export function readRecord(folder: string, vintageId: string): Promise<VintageRecord> {
  return readRecordAs<VintageRecord>(recordSchema, folder, vintageId);
}
