import { product } from '@/lib/domain/decimal';
import type { ReadClaim } from './read-claim';

/** A claim in the field names of the labelled corpus, amounts as numbers in units. */
export function claimRecord(claim: ReadClaim): Readonly<Record<string, unknown>> {
  return {
    reporter: claim.reporter,
    partner: claim.partner,
    flow: claim.flow,
    symmetric: claim.isSymmetric,
    value: numeric(claim.value),
    scale: claim.value === null ? null : Number(claim.scale),
    currency: claim.currency,
    unit_value_in_units: claim.value === null ? null : Number(product(claim.value, claim.scale)),
    alt_values: claim.otherCurrencies.map((other) => ({
      value: Number(other.value),
      scale: Number(other.scale),
      currency: other.currency,
      unit_value_in_units: Number(product(other.value, other.scale)),
    })),
    period: claim.period,
    change_pct: numeric(claim.changePct),
    change_prev_period_pct: numeric(claim.changePreviousPct),
    change_abs: numeric(claim.changeAmount),
    share_pct: numeric(claim.sharePct),
    share_of: claim.shareOf,
    product: claim.product,
    scope: claim.scope,
    status: claim.status,
    hedge: claim.hedge,
    quote: claim.quote,
    span: claim.span,
    figure: claim.figure,
    trace: claim.trace,
  };
}

function numeric(value: string | null): number | null {
  return value === null ? null : Number(value);
}
