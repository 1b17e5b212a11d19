import { z } from 'zod';

import { datasetSchema } from '@/lib/store/dataset-schema';

const frequency = z.enum(['A', 'Q', 'M']);

/** A row of the table `vintage`. */
export const vintageRow = z
  .object({ id: z.string(), number: z.int(), fingerprint: z.string(), built_on: z.string() })
  .transform(({ built_on, ...row }) => ({ ...row, builtOn: built_on }));

const manifest = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(datasetSchema);

/** A row of the table `dataset`: the key that rows refer to, what it was made of, and its manifest. */
export const datasetRow = z
  .object({ key: z.int(), fingerprint: z.string(), manifest })
  .transform(({ key, fingerprint, manifest: dataset }) => ({ key, fingerprint, dataset }));

/** A row of the table `place`; `key` is what observations refer to. */
export const placeRow = z
  .object({
    key: z.int(),
    code: z.string(),
    m49: z.string().nullable(),
    name: z.string(),
    entry_year: z.int().nullable(),
    exit_year: z.int().nullable(),
    is_aggregate: z.boolean(),
  })
  .transform(({ key, entry_year, exit_year, is_aggregate, ...place }) => ({
    key,
    place: {
      ...place,
      entryYear: entry_year,
      exitYear: exit_year,
      isAggregate: is_aggregate,
    },
  }));

/** A row of the table `chapter`. */
export const chapterRow = z.object({ code: z.string(), name: z.string() });

/** A row of the table `coverage`. */
export const coverageRow = z
  .object({
    reporter: z.string(),
    partner: z.string(),
    frequency,
    first: z.string(),
    last: z.string(),
    has_chapters: z.boolean(),
  })
  .transform(({ has_chapters, ...row }) => ({ ...row, hasChapters: has_chapters }));
