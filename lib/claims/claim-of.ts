import type { Claim } from '@/lib/domain/claim';
import type { ReadClaim } from './read/read-claim';
import { statedMonths } from './stated-months';

/**
 * A statement read in a text as a claim that records can be held against; `null` when it states
 * no amount.
 *
 * The period is `null` when none is stated or when it is not made of whole months; `obstacle`
 * tells the two apart. A deficit stays negative.
 */
export function claimOf(read: ReadClaim, id: string): Claim | null {
  if (read.value === null || read.currency === null) return null;
  return {
    id,
    reporter: read.reporter,
    partner: read.partner,
    measure: read.flow,
    product: read.product,
    printed: read.value,
    scale: read.scale,
    currency: read.currency,
    period: read.period === null ? null : statedMonths(read.period),
    hedge: read.hedge,
    status: read.status,
    quote: read.quote,
  };
}
