import { datelineEnd, wholeTopic } from './dateline';
import { readFlow } from './flow-step';
import { readMoney } from './money-step';
import { flushPending } from './pending';
import { readPercent } from './percent-step';
import { isApposed, readPeriod } from './period-step';
import { placesAfter } from './place-phrase';
import { restorePair } from './place-topic';
import { earnedFrame, resumedFrame, subjectOf, widened } from './sides';
import { readPlace } from './place-step';
import { respectivePeriods } from './respective';
import type { Discourse, Frame, SentenceState } from './state';
import type { Unit, WordUnit } from './unit';
import { isClauseEnd, wordOf } from './unit-words';

/** Reads one sentence into the discourse: claims are added, and what was told is carried on. */
export function readSentence(units: readonly Unit[], discourse: Discourse): void {
  const { main } = discourse;
  const state = newState(units);
  const opening = main ?? discourse.frame;
  const earned = earnedFrame(units, discourse) ?? resumedFrame(units, discourse);
  if (earned !== null) discourse.frame = earned;
  else if (opening !== null && !units.some((unit) => unit.kind === 'flow'))
    discourse.frame = opening;
  const before = discourse.frame;
  const known = discourse.drafts.length;
  const outer: (Frame | null)[] = [];
  let first: Frame | null = null;
  let isMain = false;
  let isRole = false;
  for (let at = 0; at < state.start; at += 1) state.consumed.add(at);
  let index = state.start;
  while (index < units.length) {
    const unit = units[index];
    if (unit === undefined) break;
    if (wordOf(unit) === '(') outer.push(discourse.frame);
    if (wordOf(unit) === ')') closeBracket(state, discourse, outer);
    const count = discourse.drafts.length;
    index = step(state, discourse, index, unit, first ?? opening);
    if (discourse.drafts.length > count) state.topic = null;
    if (first === null && discourse.drafts.length > count) {
      first = discourse.frame;
      const flow = state.units[state.mentionAt];
      isRole = flow?.kind === 'flow' && flow.flow.form === 'role';
      isMain = state.mentionAt >= 0 && state.nominativeAt <= state.mentionAt;
    }
    if (
      wordOf(unit) === ';' &&
      first !== null &&
      discourse.frame !== null &&
      !discourse.frame.isDead
    )
      discourse.frame = isMain
        ? first
        : state.mentionAt >= 0
          ? { ...first, partner: state.told?.partner ?? first.partner }
          : (opening ?? first);
  }
  flushPending(state, discourse);
  const told = discourse.drafts.slice(known).map(({ partner }) => partner);
  if (told.length > 0) discourse.listed = new Set(told.filter((partner) => partner !== 'WLD'));
  if (
    discourse.frame !== null &&
    state.told === null &&
    before !== null &&
    before.host === discourse.frame.host
  )
    discourse.frame = { ...discourse.frame, partner: before.partner };
  if (discourse.frame !== null && state.told !== null && state.told.host === discourse.frame.host)
    discourse.frame = { ...discourse.frame, partner: state.told.partner };
  discourse.opening ??= first;
  discourse.subject =
    widened(discourse.subject, told, state.told?.partner ?? null) ??
    subjectOf(first, isRole, discourse);
  discourse.main = isMain || main === null ? (first ?? main) : main;
}

function newState(units: readonly Unit[]): SentenceState {
  return {
    units,
    consumed: new Set(),
    mentionAt: -1,
    nominativeAt: -1,
    queue: [],
    period: null,
    periodAt: -1,
    periodUnit: null,
    base: null,
    baseAt: -1,
    status: 'realised',
    pending: null,
    pendingAmount: null,
    last: null,
    lastAt: -1,
    direction: null,
    directionAt: -1,
    noiseAt: -1,
    topic: wholeTopic(units, datelineEnd(units)),
    told: null,
    isBare: false,
    shareAt: -1,
    shareFrame: null,
    respective: respectivePeriods(units),
    start: datelineEnd(units),
  };
}

function closeBracket(state: SentenceState, discourse: Discourse, outer: (Frame | null)[]): void {
  const frame = outer.pop();
  if (frame === undefined || frame === null || frame.flow === discourse.frame?.flow) return;
  flushPending(state, discourse);
  discourse.frame = frame;
}

function step(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: Unit,
  main: Frame | null,
): number {
  switch (unit.kind) {
    case 'money':
      return Math.max(index + 1, readMoney(state, discourse, index, unit));
    case 'percent':
      readPercent(state, discourse, index, unit);
      return index + 1;
    case 'period':
      if (!state.consumed.has(index) && !isApposed(state.units, index))
        readPeriod(state, discourse, index, unit);
      return index + 1;
    case 'flow':
      readFlow(state, discourse, index, unit);
      return index + 1;
    case 'place':
      if (unit.place.form === 'bloc') discourse.bloc = unit.place.code;
      return state.consumed.has(index)
        ? index + 1
        : readPlace(state, discourse, { index, unit, main });
    case 'reference':
      if (unit.reference === 'pair' && !state.consumed.has(index)) restorePair(state, discourse);
      return index + 1;
    case 'word':
      readWord(state, discourse, index, unit);
      return index + 1;
  }
}

/** "With the eight countries of the policy, …": a set without a name as what follows is about. */
function groupTopic(state: SentenceState, discourse: Discourse, index: number): void {
  const phrase = placesAfter(state.units, index + 1, discourse);
  const code = phrase?.codes[0] ?? '';
  if (phrase === null || !/^GRP$|\+/.test(code) || index > state.start + 1) return;
  for (let at = phrase.from; at < phrase.to; at += 1) state.consumed.add(at);
  state.topic = code;
}

function readWord(state: SentenceState, discourse: Discourse, index: number, unit: WordUnit): void {
  if (
    ['with', 'to', 'from'].includes(unit.lower) &&
    !state.consumed.has(index + 1) &&
    state.units[index + 1]?.kind !== 'place'
  )
    groupTopic(state, discourse, index);
  if (unit.isNoise && !isPassing(state.units, index)) state.noiseAt = index;
  if (unit.change !== null) [state.direction, state.directionAt] = [unit.change, index];
  if (isClauseEnd(unit)) state.status = 'realised';
  if (unit.cue === null) return;
  if (unit.cue !== 'realised') state.status = unit.cue;
  else if (isFinite(state.units, index)) state.status = 'realised';
}

/** "the central bank said", "the region's largest economy": who tells it, or a country described. */
function isPassing(units: readonly Unit[], index: number): boolean {
  const [before, word, after] = [index - 1, index, index + 1].map((at) => wordOf(units[at]) ?? '');
  if (word === 'economy') return /^(?:largest|biggest|\w+est)$/.test(before ?? '');
  return before === 'central' || /^(?:said|says|reported|showed|figures|data)$/.test(after ?? '');
}

/** A past form that tells a fact: not "to be increased", "was expected". */
function isFinite(units: readonly Unit[], index: number): boolean {
  const before = wordOf(units[index - 1]) ?? '';
  if (
    ['be', 'to', 'been', 'being', 'would', 'could', 'may', 'might', 'will', 'should'].includes(
      before,
    )
  )
    return false;
  const next = units[index + 1];
  return !(next?.kind === 'word' && (next.cue === 'target' || next.cue === 'forecast'));
}
