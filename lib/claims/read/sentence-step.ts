import { applyMention, rememberPair } from './frame';
import { isBasePeriod } from './base-period';
import { resolved } from './figure-period';
import { readMention, type Mention } from './mention';
import { readMoney } from './money-step';
import { setWindow } from './money-period';
import { respectivePeriods } from './respective';
import { flushPending } from './pending';
import { readPercent } from './percent-step';
import { placeList, placesAfter } from './place-phrase';
import { currencyOf } from './places';
import type { Discourse, Frame, SentenceState } from './state';
import type { FlowUnit, PeriodUnit, PlaceUnit, Unit, WordUnit } from './unit';
import { isClauseEnd, prepositionBefore, wordOf } from './unit-words';

/** Reads one sentence into the discourse: claims are added, and what was told is carried on. */
export function readSentence(units: readonly Unit[], discourse: Discourse): void {
  const { main } = discourse;
  const state = newState(units);
  const opening = main ?? discourse.frame;
  if (opening !== null && !units.some((unit) => unit.kind === 'flow')) discourse.frame = opening;
  const before = discourse.frame;
  const known = discourse.drafts.length;
  const outer: (Frame | null)[] = [];
  let first: Frame | null = null;
  let isMain = false;
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
  discourse.main = isMain || main === null ? (first ?? main) : main;
}

/** Where a sentence starts after its dateline: "DUBAI:", "BEIJING, Sept. 16 (Xinhua) --", "NEW DELHI, November 11. /TASS/." */
function datelineEnd(units: readonly Unit[]): number {
  if (units[0]?.kind !== 'place' || units[0].isPossessive) return 0;
  for (let at = 1; at < Math.min(units.length, 12); at += 1) {
    const unit = units[at];
    if (
      unit?.kind === 'flow' ||
      unit?.kind === 'money' ||
      unit?.kind === 'percent' ||
      unit?.kind === 'reference'
    )
      return 0;
    const word = wordOf(unit);
    const isDash = (word === '-' && !(unit?.isGlued ?? false)) || word === '—';
    if (word === ':' || isDash || word === ')')
      return wordOf(units[at + 1]) === '-' ? at + (wordOf(units[at + 2]) === '-' ? 3 : 2) : at + 1;
    if (unit?.kind === 'word' && unit.cue !== null) return 0;
  }
  return 0;
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

/** "Overall the country …", "In total, …": the whole trade. */
function wholeTopic(units: readonly Unit[], start: number): string | null {
  const [first, second] = [wordOf(units[start]), wordOf(units[start + 1])];
  const isWhole =
    first === 'overall' ||
    first === 'altogether' ||
    (first === 'in' && (second === 'total' || second === 'all'));
  return isWhole ? 'WLD' : null;
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

function readFlow(state: SentenceState, discourse: Discourse, index: number, unit: FlowUnit): void {
  if (index <= state.mentionAt || state.consumed.has(index)) return;
  if (unit.lower === 'turnover' && isRoleAt(state)) return;
  if (
    /^sen[dt]/.test(unit.lower) &&
    ![1, 2, 3].some((offset) => state.units[index + offset]?.kind === 'money')
  )
    return;
  if (unit.flow.form === 'role' && isAppositive(state.units, index)) return;
  if (unit.flow.form === 'weak' && !isStrong(state, discourse, index, unit)) return;
  const mention = readMention(state.units, index, unit, discourse);
  if (isPurchase(unit) && buysFromHost(state, discourse, index, mention)) return;
  flushPending(state, discourse);
  applyMention(mention, state, discourse);
  if (state.last !== null && state.lastAt < index) state.last = null;
  state.topic = null;
}

/** "the largest export market with turnover of …": the word only says "value" there. */
function isRoleAt(state: SentenceState): boolean {
  const unit = state.units[state.mentionAt];
  return (
    unit?.kind === 'flow' &&
    unit.flow.form === 'role' &&
    unit.flow.flow !== 'turnover' &&
    state.lastAt < state.mentionAt
  );
}

/** "with ASEAN, its largest partner,": says more of the place before, and measures nothing. */
function isAppositive(units: readonly Unit[], index: number): boolean {
  for (let at = index - 1; at > index - 8 && at > 0; at -= 1) {
    const unit = units[at];
    if (wordOf(unit) === ',') return units[at - 1]?.kind === 'place';
    if (unit?.kind !== 'word' && unit?.kind !== 'reference' && unit?.kind !== 'place') return false;
  }
  return false;
}

/** "bought goods worth 5 from Nigeria": the seller told after the amount. */
function sellerAfter(state: SentenceState, discourse: Discourse, index: number): string | null {
  for (let at = index + 1; at < index + 14; at += 1) {
    if (isClauseEnd(state.units[at]) || wordOf(state.units[at]) === ',') return null;
    if (wordOf(state.units[at]) === 'from')
      return placesAfter(state.units, at + 1, discourse)?.codes[0] ?? null;
  }
  return null;
}

/** True where the amount after a verb is in the money of the seller: the text is the seller's. */
function isOwnMoney(state: SentenceState, index: number, seller: string | null): boolean {
  const amount = state.units.slice(index + 1, index + 10).find((unit) => unit.kind === 'money');
  return (
    amount?.kind === 'money' &&
    amount.money.currency !== null &&
    amount.money.currency === currencyOf(seller) &&
    amount.money.currency !== 'EUR' &&
    amount.money.currency !== 'USD'
  );
}

/** The place right before a verb. */
function subjectOf(state: SentenceState, index: number): string | null {
  const unit = state.units[index - 1];
  return unit?.kind === 'place' && !unit.isPossessive ? unit.place.code : null;
}

/** "bought", "purchases": words of the buyer that a report on the seller's exports may use. */
function isPurchase(unit: FlowUnit): boolean {
  return unit.flow.flow === 'imports' && /^(?:bought|buys|buying|purchas|took in)/.test(unit.lower);
}

/** "gap", "loss", "sales", "exchanges" count beside a partner, or after their like. */
function isStrong(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: FlowUnit,
): boolean {
  if (unit.flow.flow === 'balance' && discourse.frame?.flow === 'balance') return true;
  const next = wordOf(state.units[index + 1]);
  const left = state.units[index - 1];
  if (
    unit.flow.flow === 'balance' &&
    next === 'in' &&
    ['goods', 'trade'].includes(wordOf(state.units[index + 2]) ?? '')
  )
    return true;
  if (unit.flow.flow === 'balance' && wordOf(left) === 'trade') return true;
  const wanted =
    unit.flow.flow !== 'exports'
      ? ['with', 'between']
      : /^(?:earn|receipt)/.test(unit.lower)
        ? ['from']
        : ['to'];
  if (wanted.includes(next ?? '')) return placesAfter(state.units, index + 2, discourse) !== null;
  return unit.flow.flow === 'turnover' && left?.kind === 'place';
}

/** "the US bought $2bn worth" in a report on Sri Lanka's exports: the host's exports, seen from the buyer. */
function buysFromHost(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  mention: Mention,
): boolean {
  const { frame } = discourse;
  const seller = mention.partners[0] ?? sellerAfter(state, discourse, index);
  const host = frame?.host ?? discourse.home;
  const buying = mention.host ?? subjectOf(state, index);
  const isSellers = frame !== null || isOwnMoney(state, index, seller);
  if (host !== null && buying !== null && seller === host && buying !== seller && isSellers) {
    applyMention(
      { ...mention, host, partners: [buying], word: { ...mention.word, flow: 'exports' } },
      state,
      discourse,
    );
    return true;
  }
  if (frame?.flow !== 'exports' || mention.partners.length > 0) return false;
  const buyer = state.nominativeAt >= 0 ? state.units[state.nominativeAt] : undefined;
  if (buyer?.kind !== 'place' || buyer.place.code === frame.host || index - state.nominativeAt > 6)
    return false;
  if (prepositionBefore(state.units, state.nominativeAt) !== null) return false;
  const names = state.units.slice(index + 1, index + 14);
  if (
    names.some(
      (unit, at) => wordOf(unit) === 'from' && placesAfter(names, at + 1, discourse) !== null,
    )
  )
    return false;
  state.mentionAt = index;
  discourse.frame = { ...frame, partner: buyer.place.code };
  return true;
}

function readPeriod(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: PeriodUnit,
): void {
  const isForward = state.status !== 'realised';
  if (unit.spec.shape.kind === 'undated') {
    if (
      [
        'today',
        'currently',
        'at present',
        'presently',
        'nowadays',
        'used to',
        'annually',
        'every year',
        'each year',
        'per year',
        'yearly',
      ].includes(unit.lower)
    )
      [state.period, state.periodAt] = [null, -2];
    return;
  }
  if (isBasePeriod(state.units, index)) {
    const main = state.last?.period ?? state.period ?? discourse.window;
    state.base = resolved(unit, discourse, { isComparison: true, isForward: false, window: main });
    state.baseAt = index;
    return;
  }
  if (isAttributive(state.units, index)) return;
  if (wordOf(state.units[index + 1]) === "'s" && state.units[index + 2]?.kind === 'money') return;
  if (unit.spec.shape.kind === 'same' && unit.spec.anchor === null && state.period !== null) return;
  const period = resolved(unit, discourse, { isComparison: false, isForward });
  if (period === null) return;
  if (period.end > discourse.date && period.start > discourse.date) {
    state.period = period;
    state.periodAt = index;
    return;
  }
  if (
    state.pending !== null &&
    state.pending.index > state.mentionAt &&
    index - state.pending.index > 8
  )
    flushPending(state, discourse);
  setWindow(unit, period, state, discourse, index);
}

/** "in January 2022-23 (FY23)", "the fiscal first half, April-September": the same period told again. */
function isApposed(units: readonly Unit[], index: number): boolean {
  return (
    wordOf(units[index - 1]) === '(' &&
    units[index - 2]?.kind === 'period' &&
    wordOf(units[index + 1]) === ')' &&
    !/^(?:days|months)$/.test(shapeKind(units[index]))
  );
}

function shapeKind(unit: Unit | undefined): string {
  return unit?.kind === 'period' ? unit.spec.shape.kind : '';
}

/** "the 2019 agreement", "last year's visit": the period of something else. */
function isAttributive(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  return (
    next?.kind === 'word' &&
    [
      'agreement',
      'summit',
      'visit',
      'war',
      'conference',
      'meeting',
      'pact',
      'deal',
      'crisis',
      'edition',
      'presidential',
      'election',
    ].includes(next.lower)
  );
}

interface PlaceStep {
  readonly index: number;
  readonly unit: PlaceUnit;
  readonly main: Frame | null;
}

function readPlace(
  state: SentenceState,
  discourse: Discourse,
  { index, unit, main }: PlaceStep,
): number {
  if (unit.place.form === 'office') return index + 1;
  const joined = state.units[index + 2];
  if (wordOf(state.units[index + 1]) === '-' && joined?.kind === 'place' && discourse.pair === null)
    rememberPair({ host: unit.place.code, partner: joined.place.code }, discourse);
  const list = placeList(state.units, index, discourse);
  const code =
    list.codes.length > 1 && !isChain(state.units, index, list.to)
      ? list.codes.join('+')
      : (list.codes[0] ?? unit.place.code);
  if (namesMembers(state.units, index)) return list.to;
  const before = prepositionBefore(state.units, index);
  if (before === 'between' && list.codes.length === 2) {
    rememberPair({ host: list.codes[0] ?? null, partner: list.codes[1] ?? null }, discourse);
    if (discourse.frame !== null && state.mentionAt >= 0)
      discourse.frame = {
        ...discourse.frame,
        host: list.codes[0] ?? null,
        partner: list.codes[1] ?? null,
      };
    return list.to;
  }
  if (before === null && list.codes.length === 2)
    rememberPair({ host: list.codes[0] ?? null, partner: list.codes[1] ?? null }, discourse);
  const isFollower = isNextInRank(state.units, index);
  const isEarner = ['earned', 'brought', 'fetched', 'netted', 'gave'].includes(
    wordOf(state.units[index - 1]) ?? '',
  );
  if (isEarner && discourse.frame?.flow === 'exports' && state.mentionAt >= 0) {
    discourse.frame = { ...discourse.frame, host: code };
    return index + 1;
  }
  if (
    (before === 'by' && !isFollower) ||
    before === 'in' ||
    before === 'at' ||
    (before === 'of' && !isFollower) ||
    before === 'on' ||
    before === 'among'
  )
    return index + 1;
  const isTopic =
    before === 'with' ||
    before === 'to' ||
    before === 'from' ||
    before === 'for' ||
    before === 'into';
  if (isTopic) {
    topicAt(state, discourse, { index, unit, main }, code, before);
    return list.codes.length > 1 ? list.to : index + 1;
  }
  if (
    unit.isPossessive &&
    state.units[index + 1]?.kind !== 'word' &&
    state.units[index + 1]?.kind !== 'percent'
  )
    return index + 1;
  nominativeAt(state, discourse, { index, unit, main }, code);
  return list.codes.length > 1 && code.includes('+') ? list.to : index + 1;
}

/** "followed by China", "ahead of Latvia": the next in a list by rank. */
function isNextInRank(units: readonly Unit[], index: number): boolean {
  const words = [1, 2, 3, 4].map((back) => wordOf(units[index - back]) ?? '');
  const at = words[0] === 'the' ? 1 : 0;
  return (
    (words[at] === 'by' && (words[at + 1] === 'followed' || words[at + 2] === 'followed')) ||
    (words[at] === 'of' && words[at + 1] === 'ahead')
  );
}

/** "i.e. Russia, Belarus and Armenia", "such as Iran": who belongs to what was named before. */
function namesMembers(units: readonly Unit[], index: number): boolean {
  const words = [1, 2, 3, 4].map((back) => wordOf(units[index - back]) ?? '');
  if (
    ['namely', 'comprising', 'viz'].includes(words[0] ?? '') ||
    (words[0] === 'as' && words[1] === 'such')
  )
    return true;
  return words[0] === '.' && words[1] === 'e' && words[3] === 'i';
}

/** True where each place of a list has its own figure: "Turkey ($1.2bn), Italy ($900m)". */
function isChain(units: readonly Unit[], from: number, to: number): boolean {
  return wordOf(units[from + 1]) === ',' && ['(', 'with', 'at'].includes(wordOf(units[to]) ?? '')
    ? false
    : units.slice(from, to).some((unit) => unit.kind === 'money');
}

/** "With China, …", "those from the EU": the partner of what follows, of what was being measured. */
function topicAt(
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
  discourse.frame = { ...frame, partner: code, isDead: frame.isDead && !isFresh(frame) };
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
function nominativeAt(
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
  if (code !== frame.host) discourse.frame = { ...frame, partner: code };
}

/** True where a figure comes before the next flow word: the place is a partner in a list. */
function leadsToFigure(units: readonly Unit[], index: number): boolean {
  for (let at = index + 1; at < index + 16; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'flow' || isClauseEnd(unit)) return false;
    if (unit.kind === 'money' || unit.kind === 'percent') return true;
  }
  return false;
}

/** Outside brackets and after a breakdown, a list goes on with what the sentence first measured. */
function restored(state: SentenceState, discourse: Discourse, main: Frame | null): Frame | null {
  const { frame } = discourse;
  if (frame === null || main === null || state.mentionAt >= 0) return frame;
  return { ...main, host: main.host, isDead: frame.isDead };
}

function restorePair(state: SentenceState, discourse: Discourse): void {
  const { pair, frame } = discourse;
  if (pair === null || frame === null || state.mentionAt >= 0) return;
  discourse.frame = { ...frame, host: pair[0], partner: pair[1], isDead: false };
}

/** "With the eight countries of the policy, …": a set without a name as what follows is about. */
function groupTopic(state: SentenceState, discourse: Discourse, index: number): void {
  const phrase = placesAfter(state.units, index + 1, discourse);
  if (phrase?.codes[0] !== 'GRP' || index > state.start + 1) return;
  state.topic = 'GRP';
}

function readWord(state: SentenceState, discourse: Discourse, index: number, unit: WordUnit): void {
  if (
    ['with', 'to', 'from'].includes(unit.lower) &&
    !state.consumed.has(index + 1) &&
    state.units[index + 1]?.kind !== 'place'
  )
    groupTopic(state, discourse, index);
  if (unit.isNoise) state.noiseAt = index;
  if (unit.change !== null) [state.direction, state.directionAt] = [unit.change, index];
  if (isClauseEnd(unit)) state.status = 'realised';
  if (unit.cue === null) return;
  if (unit.cue !== 'realised') state.status = unit.cue;
  else if (isFinite(state.units, index)) state.status = 'realised';
  void discourse;
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
