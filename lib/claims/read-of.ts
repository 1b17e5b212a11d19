import type { Claim } from '@/lib/domain/claim';
import { statedPeriod } from './edit-read';
import type { ReadClaim } from './read/read-claim';

/** A claim of the house as a statement that was read: the same test then serves both. */
export function readOf(claim: Claim): ReadClaim {
  const nowhere = { start: 0, end: claim.quote.length };
  return {
    reporter: claim.reporter,
    partner: claim.partner,
    flow: claim.measure,
    isSymmetric: claim.measure === 'turnover',
    value: claim.printed,
    scale: claim.scale,
    currency: claim.currency,
    otherCurrencies: [],
    period: claim.period === null ? null : statedPeriod(claim.period),
    changePct: null,
    changePreviousPct: null,
    changeAmount: null,
    sharePct: null,
    shareOf: null,
    product: claim.product,
    scope: null,
    status: claim.status,
    hedge: claim.hedge,
    quote: claim.quote,
    span: nowhere,
    figure: nowhere,
    trace: [],
  };
}
