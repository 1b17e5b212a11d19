import type { ReadClaim } from './read-claim';
import type { Discourse, Draft } from './state';

/** The claims of a discourse in reading order, without those that state neither amount nor percentage. */
export function tidied(text: string, discourse: Discourse): readonly ReadClaim[] {
  return merged(discourse.drafts)
    .filter((draft) => draft.reporter !== 'GRP' || draft.partner !== 'GRP')
    .filter(
      (draft) =>
        draft.value !== null ||
        draft.changePct !== null ||
        draft.sharePct !== null ||
        draft.changePreviousPct !== null,
    )
    .map((draft) => toClaim(text, draft))
    .sort((a, b) => a.figure.start - b.figure.start);
}

/** Changes and shares told apart from their level, before or after it, go to it. */
function merged(drafts: readonly Draft[]): readonly Draft[] {
  const levels = new Map<string, Draft>();
  for (const draft of drafts)
    if (draft.value !== null && !levels.has(keyOf(draft))) levels.set(keyOf(draft), draft);
  return drafts.filter((draft) => {
    const level = draft.value === null ? levels.get(keyOf(draft)) : undefined;
    if (
      level === undefined ||
      (draft.changePct !== null && level.changePct !== null) ||
      (draft.sharePct !== null && level.sharePct !== null)
    )
      return true;
    level.changePct ??= draft.changePct;
    level.sharePct ??= draft.sharePct;
    return false;
  });
}

function keyOf(draft: Draft): string {
  const sides =
    draft.flow === 'turnover'
      ? [draft.reporter, draft.partner].sort()
      : [draft.reporter, draft.partner];
  return [
    ...sides,
    draft.flow,
    draft.product,
    draft.status,
    draft.period?.start,
    draft.period?.end,
  ].join('|');
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
