import { z } from 'zod';
import type { AddressProblem } from '@/lib/url/view-keys';
import { named } from './registry';

/** A part of a request that could not be used. */
export const parameterProblem: z.ZodType<AddressProblem> = named(
  'ParameterProblem',
  z.strictObject({
    parameter: z.string(),
    value: z.string().describe('What was found, at most 80 letters'),
    expected: z.string(),
  }),
);

/** Every refusal and failure, as RFC 9457 has it. */
export const problem = named(
  'Problem',
  z.strictObject({
    type: z.literal('about:blank'),
    status: z.int().min(400).max(599),
    title: z.string().min(1),
    detail: z.string().describe('What was found and what was expected'),
    parameters: z.array(parameterProblem).optional(),
  }),
);
