import { z } from 'zod';
import type { CheckJson } from '@/lib/export/check-json';
import type { LedgerJson } from '@/lib/export/ledger-json';
import { parameterProblem } from './problem';
import { date, named, vintage } from './registry';
import { arithmetic, statement } from './statement';

/** A text that was sent, tested. The compiler holds it to what the route writes. */
export const checkAnswer: z.ZodType<CheckJson> = named(
  'CheckedText',
  z.strictObject({
    vintage,
    date: date.describe('The date from which "last year" was counted'),
    claims: z.array(statement),
    arithmetic: z.array(arithmetic),
    issues: z.array(parameterProblem).describe('What of the request could not be used'),
  }),
);

type LedgerAnswer = Omit<LedgerJson, 'statements'> & { readonly claims: LedgerJson['statements'] };

/** The ledger of an article of the house. The compiler holds it to what the route writes. */
export const ledgerAnswer: z.ZodType<LedgerAnswer> = named(
  'Ledger',
  z.strictObject({
    vintage,
    publication: z.strictObject({
      publisher: z.string().nullable(),
      title: z.string().nullable(),
      date: date.nullable(),
      address: z.string().nullable(),
    }),
    arithmetic: z.array(arithmetic),
    claims: z.array(statement),
  }),
);
