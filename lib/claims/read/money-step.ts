import {
  isOwnedByOther,
  isQuantity,
  isTaxed,
  othersAfter,
  productAfter,
  sharedScale,
  siblingScale,
  signed,
} from './amount-words';
import { addDraft, newDraft, quoteSpan } from './drafts';
import { isUnderNoise, roleOf, type FigureRole } from './figure-role';
import { hedgeAt, statusAt } from './figure-status';
import { applyMention } from './frame';
import { governorAfter } from './governor-after';
import { readMention } from './mention';
import { periodAfter } from './figure-period';
import { frameAt, movedFrame, sizedFrame, totalFrame } from './money-frame';
import { comparisonPeriod, levelPeriod } from './money-period';
import { flushPending } from './pending';
import { currencyOf } from './places';
import type { Discourse, Draft, Frame, SentenceState } from './state';
import type { MoneyUnit } from './unit';
import { wordOf } from './unit-words';
import { difference, product, type Decimal } from '@/lib/domain/decimal';

/** Reads the amount at an index into a claim, if it is one, and gives the index to go on from. */
export function readMoney(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: MoneyUnit,
): number {
  const { units } = state;
  const { end, others } = othersAfter(units, index, unit);
  const currency =
    unit.money.currency ??
    (isQuantity(units, end) ? null : (discourse.currency ?? currencyOf(null)));
  if (currency === null) return end;
  const right = governorAfter(units, end);
  if (right?.kind === 'noise' || isTaxed(units, index) || isOwnedByOther(units, index)) {
    state.noiseAt = right?.at ?? index;
    if (right?.kind === 'flow') state.consumed.add(right.at);
    return end;
  }
  if (right !== null && right.at > state.mentionAt) mentionAt(state, discourse, right.at);
  if (isUnderNoise(state, index)) return markDead(discourse, end);
  if (state.mentionAt < 0 && isOpening(state, index)) lookAhead(state, discourse, end);
  const whole = totalFrame(state, discourse, index);
  const frame =
    whole ??
    movedFrame(state, discourse, index, end) ??
    sizedFrame(state, discourse, unit) ??
    frameAt(state, discourse, end);
  if (unit.money.currency !== null) discourse.currency = unit.money.currency;
  if (frame === null || frame.isDead) return end;
  if (whole === null) discourse.frame = frame;
  if (whole === null && state.isBare && frame.partner === 'WLD') state.told = frame;
  const figure = { start: unit.start, end: unit.end };
  const told = roleOf(units, index, end);
  const isOpposed = told === 'comparison' && isOtherFlow(state, discourse, frame, end);
  const role = isOpposed ? 'level' : isOfBase(state, index) ? 'comparison' : told;
  const scale =
    unit.money.scale ?? sharedScale(units, index) ?? siblingScale(units, index, unit) ?? '1';
  if (role === 'increment') {
    takeIncrement(state, product(unit.money.value, scale), index);
    return end;
  }
  const draft = newDraft(frame, null, figure, quoteSpan(state, index, end));
  draft.product = productAfter(units, end) ?? frame.product;
  draft.value = signed(unit.money.value, frame, state, index, end);
  draft.scale = scale;
  draft.currency = currency;
  draft.otherCurrencies = others;
  draft.hedge = hedgeAt(units, index);
  complete(draft, { state, discourse, index, end, role });
  return end;
}

/** "20% less than a year earlier, when it was 5": the level of the period compared with. */
function isOfBase(state: SentenceState, index: number): boolean {
  return (
    state.base !== null &&
    state.baseAt > state.lastAt &&
    state.baseAt > state.mentionAt - 3 &&
    [1, 2].some((offset) => wordOf(state.units[state.baseAt + offset]) === 'when') &&
    index - state.baseAt < 12
  );
}

/** "imports of 5 against exports of 3": two flows of one period, not two years of one flow. */
function isOtherFlow(
  state: SentenceState,
  { drafts }: Discourse,
  frame: Frame,
  end: number,
): boolean {
  const before = drafts.at(-1);
  const start = state.units[0]?.start;
  return (
    before !== undefined &&
    start !== undefined &&
    before.figure.start >= start &&
    before.flow !== frame.flow &&
    periodAfter(state.units, end) === null
  );
}

function markDead(discourse: Discourse, end: number): number {
  if (discourse.frame !== null) discourse.frame = { ...discourse.frame, isDead: true };
  return end;
}

function mentionAt(state: SentenceState, discourse: Discourse, at: number): void {
  const flow = state.units[at];
  if (flow?.kind !== 'flow') return;
  flushPending(state, discourse);
  applyMention(readMention(state.units, at, flow, discourse), state, discourse);
}

/** True where only light words stand before the figure, so that what it measures is still to come. */
function isOpening(state: SentenceState, index: number): boolean {
  return state.units
    .slice(state.start, index)
    .every(
      (unit) =>
        unit.kind === 'period' ||
        (unit.kind === 'word' &&
          (unit.hedge !== null ||
            unit.type === 'sign' ||
            [
              'at',
              'from',
              'with',
              'a',
              'the',
              'some',
              'of',
              'worth',
              'goods',
              'in',
              'and',
              'only',
              'as',
              'much',
              'total',
              'for',
            ].includes(unit.lower))),
    );
}

function lookAhead(state: SentenceState, discourse: Discourse, end: number): void {
  for (let at = end; at < Math.min(state.units.length, end + 25); at += 1) {
    const unit = state.units[at];
    if (unit?.kind === 'money' || wordOf(unit) === ';') return;
    if (unit?.kind === 'flow' && unit.flow.form !== 'weak') {
      mentionAt(state, discourse, at);
      return;
    }
  }
}

/** Gives an increment to the level stated before it under the same flow word, or keeps it for the next. */
function takeIncrement(state: SentenceState, amount: Decimal, index: number): void {
  const change = state.direction === -1 ? difference('0', amount) : amount;
  const isOfLast = state.last !== null && state.lastAt > state.mentionAt && index > state.lastAt;
  if (isOfLast && state.last !== null) state.last.changeAmount ??= change;
  else state.pendingAmount = change;
}

interface Setting {
  readonly state: SentenceState;
  readonly discourse: Discourse;
  readonly index: number;
  readonly end: number;
  readonly role: FigureRole;
}

function complete(draft: Draft, setting: Setting): void {
  const { state, discourse, index, end, role } = setting;
  if (role === 'comparison') {
    draft.period = comparisonPeriod(setting, draft);
    addDraft(discourse, draft);
    state.baseAt = -1;
    return;
  }
  draft.status = statusAt(state, index, end);
  draft.period = levelPeriod(setting, draft);
  const isFuture = draft.period !== null && draft.period.start > discourse.date;
  if (isFuture && draft.status === 'realised') draft.status = 'forecast';
  const { pending } = state;
  if (pending !== null) {
    const isOwn = pending.index > Math.max(state.mentionAt, state.nominativeAt) && !pending.isDated;
    if (isOwn) takeChange(draft, pending.draft);
    else flushPending(state, discourse);
    state.pending = null;
  }
  draft.changeAmount = state.pendingAmount;
  if (draft.status !== 'realised') draft.trace.push(`${draft.status}, by the words around it`);
  state.last = addDraft(discourse, draft);
  state.lastAt = index;
  state.pendingAmount = null;
}

function takeChange(draft: Draft, from: Draft): void {
  draft.changePct = from.changePct;
  draft.changePreviousPct = from.changePreviousPct;
  draft.sharePct = from.sharePct;
  draft.shareOf = from.shareOf;
}
