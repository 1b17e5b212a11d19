import { z } from 'zod';

/** A record that is stated twice, and where. */
export type Repeat = z.infer<typeof repeatRow>;
/** A row of the statement that finds repeats. */
export const repeatRow = z.object({
  file: z.int(),
  line: z.int(),
  earlier_file: z.int(),
  earlier_line: z.int(),
  is_same: z.boolean(),
  reporter: z.string(),
  partner: z.string(),
  product: z.string(),
  period: z.string(),
  flow: z.string(),
  records: z.int(),
});

/** A stated total that its chapters do not fit. */
export type UnfitTotal = z.infer<typeof unfitRow>;
/** A row of the statement that finds totals their chapters do not fit. */
export const unfitRow = z.object({
  reporter: z.string(),
  partner: z.string(),
  period: z.string(),
  flow: z.string(),
  total: z.string(),
  made: z.string(),
  is_sum: z.boolean(),
  records: z.int(),
});

/** All that one reporter states for one year in one dataset, added up by the database. */
export type BuiltTotal = z.infer<typeof builtTotalRow>;
/** A row of the control totals. */
export const builtTotalRow = z.object({
  dataset: z.string(),
  reporter: z.string(),
  year: z.int(),
  rows: z.int(),
  values: z.int(),
  sum: z.string(),
});
