import { flushPending } from './pending';
import { isDistributed, rememberPair } from './sides';
import { placeList } from './place-phrase';
import { nominativeAt, topicAt, type PlaceStep } from './place-topic';
import type { Discourse, SentenceState } from './state';
import type { Unit } from './unit';
import { prepositionBefore, wordOf } from './unit-words';

/** Reads a place that no flow phrase holds, and gives the index to go on from. */
export function readPlace(
  state: SentenceState,
  discourse: Discourse,
  { index, unit, main }: PlaceStep,
): number {
  if (unit.place.form === 'office') return index + 1;
  const joined = state.units[index + 2];
  if (wordOf(state.units[index + 1]) === '-' && joined?.kind === 'place' && discourse.pair === null)
    rememberPair({ host: unit.place.code, partner: joined.place.code }, discourse);
  const list = placeList(state.units, index, discourse);
  const isEach = list.codes.length > 1 && isDistributed(state);
  const code = isEach
    ? (list.codes[0] ?? unit.place.code)
    : list.codes.length > 1 && !isChain(state.units, index, list.to)
      ? list.codes.join('+')
      : (list.codes[0] ?? unit.place.code);
  if (namesMembers(state.units, index)) return list.to;
  const before = prepositionBefore(state.units, index);
  if (list.codes.length === 2 && takePair(state, discourse, list.codes, before)) return list.to;
  const isFollower = isNextInRank(state.units, index);
  const isEarner = ['earned', 'brought', 'fetched', 'netted', 'gave'].includes(
    wordOf(state.units[index - 1]) ?? '',
  );
  if (isEarner && discourse.frame?.flow === 'exports' && state.mentionAt >= 0) {
    discourse.frame = { ...discourse.frame, host: code };
    return index + 1;
  }
  const isFallen =
    before === 'on' && ['fell', 'falls'].includes(wordOf(state.units[index - 2]) ?? '');
  if (!isFollower && !isFallen && before !== null && ELSEWHERE.has(before)) return index + 1;
  if (isRankedBehind(state.units, index)) return index + 1;
  if (before !== null && TOPICAL.has(before)) {
    topicAt(state, discourse, { index, unit, main }, code, before);
    if (isEach) state.queue = [...list.codes];
    return list.codes.length > 1 ? list.to : index + 1;
  }
  const { frame, subject } = discourse;
  const isOwnFigure = unit.isPossessive && state.units[index + 1]?.kind === 'money';
  if (isOwnFigure && frame !== null && subject !== null && frame.host !== subject.host) {
    flushPending(state, discourse);
    state.last = null;
    discourse.frame = { ...frame, host: code };
    return index + 1;
  }
  if (
    unit.isPossessive &&
    state.units[index + 1]?.kind !== 'word' &&
    state.units[index + 1]?.kind !== 'money' &&
    state.units[index + 1]?.kind !== 'percent'
  )
    return index + 1;
  nominativeAt(state, discourse, { index, unit, main }, code);
  if (isEach) state.queue = [...list.codes];
  return list.codes.length > 1 && (isEach || code.includes('+')) ? list.to : index + 1;
}

const ELSEWHERE = new Set(['by', 'of', 'in', 'at', 'on', 'among']);
const TOPICAL = new Set(['with', 'to', 'from', 'for', 'into']);

/** Two places told together: a pair to come back to, and between them what is being measured. */
function takePair(
  state: SentenceState,
  discourse: Discourse,
  codes: readonly string[],
  before: string | null,
): boolean {
  if (before !== null && before !== 'between') return false;
  const sides = { host: codes[0] ?? null, partner: codes[1] ?? null };
  rememberPair(sides, discourse);
  if (before === 'between' && discourse.frame !== null && state.mentionAt >= 0)
    discourse.frame = { ...discourse.frame, ...sides };
  return before === 'between';
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

/** "the second largest market after the UK, rose": told only to rank another. */
function isRankedBehind(units: readonly Unit[], index: number): boolean {
  const at = wordOf(units[index - 1]) === 'the' ? index - 2 : index - 1;
  return ['after', 'behind'].includes(wordOf(units[at]) ?? '') && wordOf(units[index + 1]) === ',';
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
