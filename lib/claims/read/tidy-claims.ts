import type { ReadClaim } from './read-claim';
import type { Discourse, Draft } from './state';

/** The claims of a discourse in reading order, without those that state neither amount nor percentage. */
export function tidied(text: string, discourse: Discourse): readonly ReadClaim[] {
  return discourse.drafts
    .filter((draft) => draft.value !== null || draft.changePct !== null || draft.sharePct !== null || draft.changePreviousPct !== null)
    .map((draft) => toClaim(text, draft))
    .sort((a, b) => a.figure.start - b.figure.start);
}

function toClaim(text: string, draft: Draft): ReadClaim {
  return {
    reporter: draft.reporter,
    partner: draft.partner,
    flow: draft.flow,
    isSymmetric: draft.flow === 'turnover',
    value: draft.value,
    scale: draft.scale,
    currency: draft.currency,
    otherCurrencies: draft.otherCurrencies,
    period: draft.period,
    changePct: draft.changePct,
    changePreviousPct: draft.changePreviousPct,
    changeAmount: draft.changeAmount,
    sharePct: draft.sharePct,
    shareOf: draft.shareOf,
    product: draft.product,
    scope: null,
    status: draft.status,
    hedge: draft.hedge,
    quote: text.slice(draft.span.start, draft.span.end),
    span: draft.span,
    figure: draft.figure,
    trace: draft.trace,
  };
}
