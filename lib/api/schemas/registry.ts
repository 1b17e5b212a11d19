import { z } from 'zod';

/** The schemas of the interface by name, as the description lists them. */
export const NAMED = z.registry<{ readonly id: string }>();

/** The schema, listed under a name and described in a sentence. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  NAMED.add(schema, { id });
  return schema;
}

/** A number of trade: never a float. */
export const decimal = named(
  'Decimal',
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .describe('A decimal number as text, exact to its last digit'),
);

/** A country by its code, or a group as articles name it. */
export const place = z.string().describe('ISO 3166-1 alpha-3, or the name of a group');

/** A day. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('ISO date');

/** The state of the data. */
export const vintage = z.string().min(1).describe('The vintage read from; it is part of every tag');
