import { z } from 'zod';
import { UNCHECKED_REASONS, VERDICT_KINDS } from '@/lib/domain/claim';
import type { ArithmeticCheck } from '@/lib/domain/claim';
import type { LedgerJson } from '@/lib/export/ledger-json';
import { date, decimal, named, place, vintage } from './registry';

const measure = z.enum(['exports', 'imports', 'balance', 'turnover']);
const span = named(
  'Span',
  z
    .strictObject({ start: z.int().min(0), end: z.int().min(0) })
    .describe('Where words stand in the text, in UTF-16 units'),
);
const reason = z.enum(UNCHECKED_REASONS).nullable();

const verdict = named(
  'Verdict',
  z.strictObject({
    side: place.describe('Whose record the statement was held against'),
    measure,
    verdict: z.enum(VERDICT_KINDS),
    reason,
    recorded: decimal.nullable(),
    difference: decimal.nullable().describe('Stated minus recorded'),
    ratio: decimal.nullable().describe('Stated ÷ recorded'),
    interval: z.strictObject({ from: decimal, to: decimal }).nullable(),
    datasets: z.array(z.string()),
    vintage,
  }),
);

const percent = named(
  'PercentCheck',
  z.strictObject({
    of: z.enum(['change', 'share']),
    side: place,
    kind: z.enum(VERDICT_KINDS),
    reason,
    stated: decimal,
    recorded: decimal.nullable(),
    base: z.string().nullable(),
    datasets: z.array(z.string()),
  }),
);

const slip = named(
  'Slip',
  z
    .strictObject({
      kind: z.enum(['scale', 'flow', 'year']),
      side: place,
      reporter: place,
      partner: place,
      measure,
      printed: decimal,
      scale: decimal,
      period: z.string().nullable(),
    })
    .describe('A reading under which the statement would agree'),
);

const statedPeriod = z.strictObject({
  freq: z.enum(['A', 'FY', 'H', 'Q', 'M', 'YTD', 'X']),
  start: date,
  end: date,
});

/** One statement of a text with both verdicts. The compiler holds it to what the routes write. */
export const statement: z.ZodType<LedgerJson['statements'][number]> = named(
  'Statement',
  z.strictObject({
    id: z.string().regex(/^c\d+$/),
    quote: z.string(),
    span,
    figure: span,
    reporter: place,
    partner: place,
    measure,
    product: z.string().nullable().describe('null for all goods'),
    scope: z.string().nullable(),
    printed: decimal.nullable(),
    scale: decimal.nullable(),
    currency: z.string().nullable(),
    amount: decimal.nullable(),
    otherCurrencies: z.array(
      z.strictObject({ value: decimal, scale: decimal, currency: z.string() }),
    ),
    period: z.string().nullable(),
    statedPeriod: statedPeriod.nullable(),
    hedge: z.enum(['exact', 'approx', 'over', 'under']),
    status: z.enum(['realised', 'target', 'forecast']),
    changePercent: decimal.nullable(),
    changePreviousPercent: decimal.nullable(),
    changeAmount: decimal.nullable(),
    sharePercent: decimal.nullable(),
    shareOf: z.string().nullable(),
    trace: z.array(z.string()).describe('Why it was read so'),
    verdicts: z.array(verdict),
    percents: z.array(percent),
    nearer: place.nullable(),
    slips: z.array(slip),
  }),
);

/** The figures of one text held against each other. */
export const arithmetic: z.ZodType<ArithmeticCheck> = named(
  'ArithmeticCheck',
  z.strictObject({
    kind: z.enum([
      'exports + imports = turnover',
      'exports − imports = balance',
      'part ≤ whole',
      'base + change = level',
      'base + increment = level',
      'one rate of exchange',
    ]),
    result: z.enum(['consistent', 'inconsistent']),
    claimIds: z.array(z.string()),
    period: z.string(),
    words: z.string(),
  }),
);
