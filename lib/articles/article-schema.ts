import { z } from 'zod';
import { UNCHECKED_REASONS, VERDICT_KINDS } from '@/lib/domain/claim';
import { isDecimal } from '@/lib/domain/decimal';
import { readPeriod } from '@/lib/domain/period';

const DATE = 'a date such as 2021-06-11';

const text = z.string({ error: 'text, in quotes if it looks like a number' }).min(1, 'text');
const place = z
  .string({ error: 'a country code such as AZE' })
  .regex(/^[A-Z0-9]{3,4}$/, 'a country code such as AZE');
const date = z.string({ error: DATE }).refine(isDate, DATE);
const address = z.url({ protocol: /^https?$/, error: 'an address that starts with https://' });
const decimal = z
  .string({ error: 'a decimal number in quotes, with every digit as printed' })
  .refine(isDecimal, 'a decimal number such as "13.2"');
const period = z
  .string({ error: 'a period in quotes, such as "2020", or null' })
  .refine((value) => readPeriod(value) !== null, 'a period such as "2020" or "2021-Q1"');

const claim = {
  id: z.string({ error: 'an id such as c1' }).regex(/^[a-z]\d+$/, 'an id such as c1'),
  reporter: place,
  partner: place,
  measure: z.enum(['exports', 'imports', 'balance', 'turnover'], {
    error: 'exports, imports, balance or turnover',
  }),
  product: text.nullable().default(null),
  printed: decimal,
  scale: decimal,
  currency: z
    .string({ error: 'a currency code such as USD' })
    .regex(/^[A-Z]{3}$/, 'a currency code such as USD'),
  period: period.nullable(),
  hedge: z
    .enum(['exact', 'approx', 'over', 'under'], { error: 'exact, approx, over or under' })
    .default('exact'),
  status: z
    .enum(['realised', 'target', 'forecast'], { error: 'realised, target or forecast' })
    .default('realised'),
  quote: text,
};

const publication = {
  publisher: text,
  date: date.nullable(),
  address,
  note: text.nullable().default(null),
};

const pinned = z.strictObject({
  claim: z.string({ error: 'the id of a claim, such as c1' }),
  side: place,
  kind: z.enum(VERDICT_KINDS, { error: `one of ${VERDICT_KINDS.join(', ')}` }),
  reason: z
    .enum(UNCHECKED_REASONS, { error: `one of ${UNCHECKED_REASONS.join(', ')}` })
    .nullable()
    .default(null),
  recorded: decimal.nullable().default(null),
});

/** The front matter of an article file. Every message says what was expected, for `FileError`. */
export const articleSchema = z.strictObject({
  slug: z
    .string({ error: 'the name of the file' })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words and digits joined by hyphens'),
  title: text,
  publisher: text,
  date,
  byline: text.nullable().default(null),
  address,
  reporter: place,
  partner: place,
  claims: z.array(z.strictObject(claim), { error: 'a list of claims' }),
  checked: z
    .strictObject({ vintage: text, on: date, verdicts: z.array(pinned) })
    .nullable()
    .default(null),
  press: z.array(z.strictObject({ ...claim, ...publication })).default([]),
  press_notes: z.array(z.strictObject({ ...publication, words: text })).default([]),
});

/** True for an ISO date that is in the calendar: not 2021-02-30. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
