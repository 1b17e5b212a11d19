import { z } from 'zod';
import type { ClaimReview } from '@/lib/export/claim-review';
import { date, named } from './registry';

const organization = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.string(),
  url: z.exactOptional(z.string()),
});

const appearance = z.strictObject({
  '@type': z.literal('CreativeWork'),
  headline: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  datePublished: z.exactOptional(date),
  text: z.string(),
});

const review: z.ZodType<ClaimReview> = named(
  'ClaimReview',
  z.strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('ClaimReview'),
    url: z.exactOptional(z.string()),
    datePublished: z.string(),
    author: organization,
    claimReviewed: z.string(),
    reviewBody: z.string(),
    reviewRating: z.strictObject({ '@type': z.literal('Rating'), alternateName: z.string() }),
    itemReviewed: z.strictObject({
      '@type': z.literal('Claim'),
      author: z.exactOptional(organization),
      datePublished: z.exactOptional(date),
      appearance,
    }),
  }),
);

/** A ledger as reviews in the vocabulary of schema.org. */
export const reviewsAnswer = named('ClaimReviews', z.array(review));
