import { isBasePeriod } from './base-period';
import { basisOf, periodByBase, type Basis } from './change-basis';
import { changeSign, isOfQuantity, leadsToNoise, ofLastLevel } from './change-words';
import { newDraft, quoteSpan } from './drafts';
import { periodAfter, resolved, sharedPeriodAfter } from './figure-period';
import { isUnderNoise } from './figure-role';
import { hedgeAt } from './figure-status';
import { flushPending } from './pending';
import type { StatedPeriod } from './read-claim';
import { shareFrame } from './share-frame';
import { isListedShare, isShareAt } from './share-words';
import type { Discourse, Draft, Frame, SentenceState } from './state';
import type { PercentUnit } from './unit';
import { wordOf } from './unit-words';
import { difference, type Decimal } from '@/lib/domain/decimal';

/** Reads the percentage at an index as a change or a share of the flow the text is at. */
export function readPercent(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: PercentUnit,
): void {
  if (isUnderNoise(state, index) || leadsToNoise(state.units, index) || isOfQuantity(state, index))
    return;
  if (discourse.frame?.isDead === true) return;
  const level = ofLastLevel(state.units, index);
  const isShare = !level && isShareAt(state, index, unit);
  if (isShare) {
    readShare(state, discourse, index, unit);
    return;
  }
  const sign = unit.isSigned ? null : level ? 1 : changeSign(state, index, unit);
  if (sign === null && !unit.isSigned) return;
  const base = level ? (difference(unit.percent, '100') ?? unit.percent) : unit.percent;
  const percent = sign === -1 && !base.startsWith('-') ? `-${base}` : base;
  if (discourse.frame === null) return;
  const frame = takeQueued(state, discourse.frame);
  readChange(state, discourse, index, { unit, percent, frame });
}

function takeQueued(state: SentenceState, frame: Frame): Frame {
  const partner = state.queue.shift();
  return partner === undefined ? frame : { ...frame, partner };
}

function readShare(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: PercentUnit,
): void {
  const shared = shareFrame(state, discourse, index);
  if (shared === null) return;
  const isListed =
    isListedShare(state, index) &&
    state.shareFrame !== null &&
    wordOf(state.units[index + 1]) !== 'of';
  const frame =
    isListed && state.shareFrame !== null
      ? { ...state.shareFrame, partner: shared.frame.partner }
      : shared.frame;
  state.shareAt = index;
  state.shareFrame = frame;
  const { last } = state;
  discourse.frame ??= shared.frame;
  const isNear =
    last !== null && state.lastAt > Math.max(state.mentionAt, state.nominativeAt) && shared.isSame;
  if (isNear && last.sharePct === null) {
    last.sharePct = unit.percent;
    return;
  }
  flushPending(state, discourse);
  const draft = newDraft(
    frame,
    state.period ?? laterPeriod(state, discourse, index) ?? discourse.window,
    { start: unit.start, end: unit.end },
    quoteSpan(state, index, index + 1),
  );
  draft.sharePct = unit.percent;
  draft.hedge = hedgeAt(state.units, index);
  const own = periodOf(state, discourse, index);
  draft.period = own ?? draft.period;
  state.pending = { index, draft, isDated: own !== null };
}

interface Change {
  readonly unit: PercentUnit;
  readonly percent: Decimal;
  readonly frame: Frame;
}

function readChange(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  change: Change,
): void {
  const basis = basisOf(state, discourse, index);
  const { last } = state;
  const isNear =
    last !== null &&
    state.lastAt >
      Math.max(
        state.mentionAt,
        state.nominativeAt,
        state.periodAt === state.lastAt ? -1 : state.periodAt,
      );
  if (isNear && basis === 'other') return;
  if (
    isNear &&
    (basis === 'previous' ? last.changePreviousPct === null : last.changePct === null) &&
    state.queue.length === 0
  ) {
    put(last, basis, change.percent);
    last.period = periodByBase(state, discourse, index, last.period) ?? last.period;
    return;
  }
  flushPending(state, discourse);
  const own = periodOf(state, discourse, index);
  const draft = newDraft(
    change.frame,
    own ?? state.period ?? laterPeriod(state, discourse, index) ?? discourse.window,
    { start: change.unit.start, end: change.unit.end },
    quoteSpan(state, index, index + 1),
  );
  put(draft, basis, change.percent);
  draft.hedge = hedgeAt(state.units, index);
  draft.status = state.status;
  state.pending = { index, draft, isDated: own !== null && levelIsDated(state, index) };
}

function put(draft: Draft, basis: Basis, percent: Decimal): void {
  if (basis === 'year') draft.changePct = percent;
  if (basis === 'previous') draft.changePreviousPct = percent;
}

/** A period that the sentence tells later, where none is told before. */
function laterPeriod(
  state: SentenceState,
  discourse: Discourse,
  index: number,
): StatedPeriod | null {
  const unit = sharedPeriodAfter(state.units, index + 1);
  return unit === null
    ? null
    : resolved(unit, discourse, { isComparison: false, isForward: state.status !== 'realised' });
}

const TO_PERIOD = new Set(
  'in during for over the year - on of yoy respectively to just'.split(' '),
);

/** The period told after a percentage: "grew 40 percent in 2022", "tripled in 2022". */
function periodOf(state: SentenceState, discourse: Discourse, index: number) {
  const { units } = state;
  for (let at = index + 1; at < index + 6; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'period') {
      const isForward = state.status !== 'realised';
      return isBasePeriod(units, at) || unit.spec.shape.kind === 'undated'
        ? null
        : resolved(unit, discourse, { isComparison: false, isForward });
    }
    const isChange = unit?.kind === 'word' && unit.change !== null && at === index + 1;
    if (!isChange && !TO_PERIOD.has(wordOf(unit) ?? '')) return null;
  }
  return null;
}

/** True when the amount after a percentage has a period of its own as well. */
function levelIsDated(state: SentenceState, index: number): boolean {
  const at = state.units.findIndex((unit, place) => place > index && unit.kind === 'money');
  return at !== -1 && periodAfter(state.units, at + 1) !== null;
}
