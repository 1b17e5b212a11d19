import { z } from 'zod';
import type { Dataset } from '@/lib/domain/dataset';
import { BASES, STATUSES } from '@/lib/domain/observation';
import type { Cell, Issue } from '@/lib/domain/record';
import type { ViewJson } from '@/lib/export/view-json';
import { decimal, named, place, vintage } from './registry';

const status = z.enum(STATUSES);
const valuations = z.enum(['FOB', 'CIF', 'FAS', 'customs value', 'unknown']);
const valuation = z.strictObject({ exports: valuations, imports: valuations });
const adjustment = z.enum(['none', 'seasonally adjusted']);

const cell: z.ZodType<Cell> = named(
  'Cell',
  z.strictObject({
    value: decimal.nullable().describe('null when there is none; the status says why'),
    status,
    source: z.string().nullable().describe('Id of the dataset'),
    basis: z.enum(BASES),
    absentChapters: z.array(z.string()),
    atLeast: decimal.nullable().describe('Of an incomplete period: the sum of what is held'),
    others: z
      .array(
        z.strictObject({
          value: decimal,
          dataset: z.string(),
          retrieved: z.string(),
          kind: z.enum(['older', 'net', 'chapters']),
        }),
      )
      .describe('Values held before or beside the one shown'),
  }),
);

const derived = named(
  'DerivedCell',
  z.strictObject({
    value: decimal.nullable().describe('null when a flow it is computed from is absent'),
    status,
    source: z.string().nullable(),
    sources: z.array(z.string()),
  }),
);

const row = named(
  'Row',
  z.strictObject({
    period: z.string().describe('2020, 2020-Q1 or 2020-03'),
    exports: cell,
    imports: cell,
    balance: derived,
    turnover: derived,
  }),
);

const dataset: z.ZodType<Dataset> = named(
  'Dataset',
  z.strictObject({
    id: z.string(),
    publisher: z.string(),
    title: z.string(),
    unit: z.strictObject({ currency: z.string(), multiplier: z.string() }),
    valuation,
    adjustment,
    reExports: z.enum(['included', 'excluded', 'unknown']),
    coverage: z.string(),
    licence: z.string(),
    address: z.string(),
    retrieved: z.string(),
    notes: z.array(z.string()),
    checksum: z.string().describe('SHA-256 of the publisher’s file'),
    isEdited: z.boolean(),
    rows: z.int().min(0),
    kind: z.enum(['reported', 'reconciled', 'estimated']),
    classification: z.string().nullable(),
    release: z.string().nullable(),
    origin: z.enum(['house', 'imported']),
    format: z.string(),
    files: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
    refused: z.int().min(0),
  }),
);

const issue: z.ZodType<Issue> = named(
  'Issue',
  z.strictObject({
    code: z.enum([
      'sum of chapters',
      'incomplete period',
      'missing period',
      'revised value',
      'includes re-exports',
      'mixed sources',
      'zero may be small',
      'edited file',
      'unknown valuation',
      'reconciled',
      'other unit',
      'no record',
      'wrong parameter',
    ]),
    about: z.array(z.string()).describe('The periods, parameter or dataset concerned'),
    detail: z.string().nullable(),
  }),
);

/** The rows of a view as JSON. The compiler holds it to what the route writes. */
export const viewAnswer: z.ZodType<ViewJson> = named(
  'View',
  z.strictObject({
    vintage,
    reporter: place,
    partner: place,
    side: place.describe('Whose record the rows are'),
    unit: z.string(),
    freq: z.enum(['A', 'Q', 'M']),
    title: z.string(),
    sentences: z.array(z.string()).describe('The view in words; amounts rounded'),
    reconciledBy: z
      .string()
      .nullable()
      .describe('Who reconciled the figures, where none is the side’s own'),
    valuation,
    adjustment,
    rows: z.array(row),
    mirror: z
      .strictObject({ reporter: place, rows: z.array(row) })
      .nullable()
      .describe('The other country’s own record, only of chart=sides'),
    sources: z.array(dataset),
    issues: z.array(issue),
  }),
);
