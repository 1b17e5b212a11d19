import { withPartner } from './frame';
import { flushPending } from './pending';
import type { Discourse, Frame, SentenceState } from './state';
import type { PlaceUnit, Unit } from './unit';
import { isClauseEnd, wordOf } from './unit-words';

/** A place, where it stands, and what the sentence measured first. */
export interface PlaceStep {
  readonly index: number;
  readonly unit: PlaceUnit;
  readonly main: Frame | null;
}

/** "With China, …", "those from the EU": the partner of what follows, of what was being measured. */
export function topicAt(
  state: SentenceState,
  discourse: Discourse,
  { index, main }: PlaceStep,
  code: string,
  before: string,
): void {
  if (before === 'for') return;
  state.topic = code;
  const frame = restored(state, discourse, main);
  if (frame === null || frame.host === code) return;
  const goal = wordOf(state.units[index + 1]) === 'to' ? state.units[index + 2] : undefined;
  if (before === 'from' && goal?.kind === 'place' && goal.place.code === frame.host) {
    state.consumed.add(index + 2);
    flushPending(state, discourse);
    state.nominativeAt = index;
    state.last = null;
    discourse.frame = { ...withPartner(frame, code), flow: 'imports' };
    return;
  }
  const isOrigin = before === 'from' && frame.flow === 'exports';
  if (isOrigin && code.endsWith('-SUB')) {
    discourse.frame = { ...frame, isDead: true };
    return;
  }
  if (
    (isOrigin && !followsThose(state.units, index)) ||
    (before === 'to' && frame.flow === 'imports')
  )
    return;
  flushPending(state, discourse);
  state.nominativeAt = index;
  state.last = null;
  discourse.frame = { ...withPartner(frame, code), isDead: frame.isDead && !isFresh(frame) };
}

/** "those from India": what the text spoke of, for another partner. */
function followsThose(units: readonly Unit[], index: number): boolean {
  return [2, 3].some((back) =>
    ['those', 'that', 'earnings'].includes(wordOf(units[index - back]) ?? ''),
  );
}

function isFresh(frame: Frame): boolean {
  return !(frame.host ?? '').endsWith('-SUB');
}

/** A place as subject or member of a list: the partner of the figure it stands with. */
export function nominativeAt(
  state: SentenceState,
  discourse: Discourse,
  { index, main, unit }: PlaceStep,
  code: string,
): void {
  const frame = restored(state, discourse, main);
  if (frame === null || unit.place.form === 'demonym') {
    state.nominativeAt = index;
    return;
  }
  if (!leadsToFigure(state.units, index)) {
    state.nominativeAt = Math.max(
      state.nominativeAt,
      state.last === null ? index : state.nominativeAt,
    );
    return;
  }
  flushPending(state, discourse);
  state.nominativeAt = index;
  state.last = null;
  if (code !== frame.host) state.consumed.add(index);
  if (code !== frame.host) discourse.frame = withPartner(frame, code);
}

/** True where a figure comes before the next flow word: the place is a partner in a list. */
function leadsToFigure(units: readonly Unit[], index: number): boolean {
  for (let at = index + 1; at < index + 16; at += 1) {
    const unit = units[at];
    if (unit === undefined || isClauseEnd(unit)) return false;
    if (unit.kind === 'flow' && !(unit.flow.form === 'role' && isBetweenCommas(units, index, at)))
      return false;
    if (unit.kind === 'money' || unit.kind === 'percent') return true;
  }
  return false;
}

/** "The US, the largest buyer, took": the role only describes the place. */
function isBetweenCommas(units: readonly Unit[], index: number, at: number): boolean {
  return wordOf(units[index + 1]) === ',' && wordOf(units[at + 1]) === ',';
}

/** Outside brackets and after a breakdown, a list goes on with what the sentence first measured. */
function restored(state: SentenceState, discourse: Discourse, main: Frame | null): Frame | null {
  const { frame } = discourse;
  if (frame === null || main === null || state.mentionAt >= 0) return frame;
  return { ...main, host: main.host, isDead: frame.isDead };
}

/** "the two countries": back to the pair told of, when the sentence names no flow. */
export function restorePair(state: SentenceState, discourse: Discourse): void {
  const { pair, frame } = discourse;
  if (pair === null || frame === null || state.mentionAt >= 0) return;
  const isGoal = state.units.some(
    (unit) => unit.kind === 'word' && (unit.cue === 'target' || unit.cue === 'forecast'),
  );
  const aim: Partial<Frame> = isGoal ? { flow: 'turnover', sign: 0, product: null } : {};
  discourse.frame = { ...frame, ...aim, host: pair[0], partner: pair[1], isDead: false };
}
