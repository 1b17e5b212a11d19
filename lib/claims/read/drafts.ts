import type { Draft, Discourse, Frame, SentenceState } from './state';
import type { Span, StatedPeriod } from './read-claim';
import type { Unit } from './unit';

/** A claim with nothing but who, what and when. */
export function newDraft(
  frame: Frame,
  period: StatedPeriod | null,
  figure: Span,
  span: Span,
): Draft {
  return {
    reporter: frame.host ?? 'GRP',
    partner: frame.partner ?? 'WLD',
    flow: frame.flow,
    value: null,
    scale: '1',
    currency: null,
    otherCurrencies: [],
    period,
    changePct: null,
    changePreviousPct: null,
    changeAmount: null,
    sharePct: null,
    shareOf: null,
    product: frame.product,
    status: 'realised',
    hedge: 'exact',
    span,
    figure,
    trace: [...frame.why],
  };
}

/** The words from what governs a figure to the end of the figure and its period. */
export function quoteSpan(state: SentenceState, index: number, end: number): Span {
  const { units } = state;
  const governor = Math.max(state.mentionAt, state.nominativeAt);
  const from =
    governor >= 0 && governor < index && index - governor < 20 ? governor : Math.max(0, index - 3);
  const first: Unit | undefined = units[from];
  const last = units[Math.min(end, units.length) - 1];
  return { start: first?.start ?? -1, end: last?.end ?? -1 };
}

/** Adds a claim, unless the very same statement is there already. */
export function addDraft(discourse: Discourse, draft: Draft): Draft {
  const key = statementKey(draft);
  const twin = discourse.known.get(key);
  if (twin !== undefined) return twin;
  discourse.known.set(key, draft);
  discourse.drafts.push(draft);
  return draft;
}

/** Equal for two statements of the same figure. */
function statementKey(draft: Draft): string {
  const figure =
    draft.value === null
      ? [draft.changePct, draft.sharePct]
      : [draft.value, draft.scale, draft.currency];
  return [
    draft.reporter,
    draft.partner,
    draft.flow,
    draft.product,
    draft.status,
    draft.period?.start,
    draft.period?.end,
    draft.value === null,
    ...figure,
  ].join('|');
}

function isSamePeriod(a: StatedPeriod | null, b: StatedPeriod | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/**
 * Adds a claim that states only a change or a share, or gives it to the level of the same flow
 * and period where the text has stated one.
 */
export function addPercent(discourse: Discourse, draft: Draft): void {
  const level = discourse.drafts
    .slice(-24)
    .find(
      (other) =>
        other.value !== null &&
        other.reporter === draft.reporter &&
        other.partner === draft.partner &&
        other.flow === draft.flow &&
        other.product === draft.product &&
        other.status === draft.status &&
        isSamePeriod(other.period, draft.period) &&
        (draft.sharePct === null || other.sharePct === null) &&
        (draft.changePct === null || other.changePct === null),
    );
  if (level === undefined) {
    addDraft(discourse, draft);
    return;
  }
  level.sharePct ??= draft.sharePct;
  level.changePct ??= draft.changePct;
  level.changePreviousPct ??= draft.changePreviousPct;
}
