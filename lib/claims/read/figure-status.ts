import type { ClaimStatus, Hedge } from '@/lib/domain/claim';
import type { SentenceState } from './state';
import type { Unit } from './unit';
import { isStop, wordOf } from './unit-words';

const GOAL = new Set(['target', 'targets', 'goal', 'goals', 'objective', 'ambition', 'aim']);

const WITHIN_REACH = new Set([
  'achievable',
  'feasible',
  'realistic',
  'attainable',
  'possible',
  'reachable',
]);

/** Whether a level is a fact, a hope or a guess, by the words before it in its clause and right after it. */
export function statusAt(state: SentenceState, index: number, end: number): ClaimStatus {
  const { units } = state;
  for (let at = end; at < end + 5; at += 1) {
    const unit = units[at];
    if (unit === undefined || isStop(unit) || unit.kind === 'money') break;
    if (unit.kind === 'word' && unit.cue === 'realised' && unit.lower !== 'is') break;
    if (GOAL.has(unit.lower)) return 'target';
    if (WITHIN_REACH.has(unit.lower)) return 'forecast';
  }
  return index < state.start + 2 || state.mentionAt > index
    ? (laterStatus(units, end) ?? state.status)
    : state.status;
}

/** A figure told before its verb: "More than 3 billion is what trade is expected to total". */
function laterStatus(units: readonly Unit[], end: number): ClaimStatus | null {
  for (let at = end; at < Math.min(units.length, end + 25); at += 1) {
    const unit = units[at];
    if (unit?.kind === 'money' || wordOf(unit) === ';') return null;
    if (unit?.kind === 'word' && (unit.cue === 'target' || unit.cue === 'forecast'))
      return unit.cue;
  }
  return null;
}

/** How firmly a figure is stated, by the words right before it. */
export function hedgeAt(units: readonly Unit[], index: number): Hedge {
  for (let at = index - 1; at > index - 5 && at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind !== 'word') return 'exact';
    if (unit.hedge !== null) return unit.hedge;
    if (
      ![
        'a',
        'an',
        'the',
        'record',
        'at',
        'to',
        'by',
        'of',
        'mark',
        'total',
        'was',
        'only',
        'just',
        'as',
        'in',
        'level',
        'worth',
        'well',
        'slightly',
        'little',
        'value',
        'figure',
      ].includes(unit.lower)
    )
      return 'exact';
  }
  return 'exact';
}
