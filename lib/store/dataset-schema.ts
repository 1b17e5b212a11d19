import { z } from 'zod';

const text = z.string().min(1);
const valuation = z.enum(['FOB', 'CIF', 'FAS', 'customs value', 'unknown']);

/** A dataset as a manifest file or a snapshot states it; nothing may be missing or added. */
export const datasetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  publisher: text,
  title: text,
  unit: z.strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code'),
    multiplier: z.string().regex(/^10*$/, 'a power of ten such as 1000000'),
  }),
  valuation: z.strictObject({ exports: valuation, imports: valuation }),
  adjustment: z.enum(['none', 'seasonally adjusted']),
  reExports: z.enum(['included', 'excluded', 'unknown']),
  coverage: text,
  licence: text,
  address: z.url(),
  retrieved: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'a year, month or day such as 2017-11'),
  notes: z.array(text),
  checksum: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal'),
  isEdited: z.boolean(),
  rows: z.int().nonnegative(),
  kind: z.enum(['reported', 'reconciled', 'estimated']).default('reported'),
  classification: text.nullable().default(null),
  release: text.nullable().default(null),
  origin: z.enum(['house', 'imported']).default('house'),
  format: text.default('tidy-csv'),
  files: z.array(z.strictObject({ name: text, checksum: z.string() })).default([]),
  refused: z.int().nonnegative().default(0),
});
