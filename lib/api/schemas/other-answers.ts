import { z } from 'zod';
import type { DocumentText } from '@/lib/documents/document';
import type { OEmbed } from '@/lib/export/oembed';
import { date, named } from './registry';

/** The plain text of a file. The compiler holds it to what the route writes. */
export const documentAnswer: z.ZodType<DocumentText> = named(
  'DocumentText',
  z.strictObject({
    kind: z.enum(['text', 'markdown', 'html', 'docx', 'pdf']),
    text: z.string(),
    title: z.string().nullable(),
    date: z.string().nullable().describe('The date the document states, ISO'),
  }),
);

/** A chart for oEmbed 1.0. The compiler holds it to what the route writes. */
export const oEmbedAnswer: z.ZodType<OEmbed> = named(
  'OEmbed',
  z.strictObject({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    provider_name: z.string(),
    provider_url: z.string(),
    title: z.string(),
    width: z.int().min(1),
    height: z.int().min(1),
    html: z.string(),
    thumbnail_url: z.string(),
    thumbnail_width: z.int().min(1),
    thumbnail_height: z.int().min(1),
    cache_age: z.int().min(0),
  }),
);

/** A text that is sent to be checked. */
export const checkBody = named(
  'TextToCheck',
  z.strictObject({
    text: z.string().min(1).describe('At most 200,000 letters'),
    date: date.describe('The date on which it was written'),
    country: z
      .string()
      .regex(/^[A-Za-z]{3}$/)
      .optional()
      .describe('Home country of the publisher, ISO 3166-1 alpha-3'),
  }),
);
