import { changeSign } from './change-words';
import type { SentenceState } from './state';
import type { PercentUnit, Unit } from './unit';
import { isStop, wordOf } from './unit-words';

/** True for a percentage that is a part of a whole and no change. */
export function isShareAt(state: SentenceState, index: number, unit: PercentUnit): boolean {
  const { units } = state;
  if (unit.isSigned || unit.isRatio) return false;
  const next = wordOf(units[index + 1]);
  if (next === 'of' || next === 'share' || next === 'portion') return true;
  if (isBracketed(units, index))
    return (
      changeSign({ ...state, direction: null }, index, unit) === null &&
      !followsIncrement(units, index)
    );
  if (isOwnedShare(state, index) || goesOnSharing(state, index) || isListedShare(state, index))
    return true;
  for (let at = index - 1; at > index - 14 && at >= 0; at -= 1) {
    const word = units[at];
    if (word?.kind === 'money' || word?.kind === 'percent' || isStop(word)) {
      return word?.kind === 'word' && word.lower === ',' && wordOf(units[at + 1]) === 'or'
        ? followsLevel(units, at) && state.lastAt >= at - 6 && !changeWordNear(units, index)
        : false;
    }
    if (word?.kind === 'word' && word.change !== null) return false;
    if (word?.kind === 'word' && word.isShare && word.lower !== 'or') return true;
  }
  return false;
}

/** "Italy took 32 percent of exports, Turkey 19 percent", "1 percent went to Georgia": after one share, the next of a list. */
export function isListedShare({ units, shareAt }: SentenceState, index: number): boolean {
  if (shareAt < 0) return false;
  if (wordOf(units[index + 1]) === 'went' && wordOf(units[index + 2]) === 'to') return true;
  const place = [1, 2, 3].find((back) => units[index - back]?.kind === 'place');
  return (
    place !== undefined &&
    units
      .slice(index - place, index)
      .every((unit) => unit.kind === 'place' || (unit.kind === 'word' && unit.change === null))
  );
}

/** "… 26 percent in its foreign trade, 38 percent in exports": the next of several shares. */
function goesOnSharing({ units }: SentenceState, index: number): boolean {
  if (wordOf(units[index + 1]) !== 'in' || units[index + 2]?.kind !== 'flow') return false;
  return units
    .slice(Math.max(0, index - 24), index)
    .some(
      (unit) => unit.kind === 'word' && ['share', 'portion', 'proportion'].includes(unit.lower),
    );
}

/** "the European Union's is 15 percent", after a share was told. */
function isOwnedShare({ units }: SentenceState, index: number): boolean {
  const owner = units[index - 2];
  const isOwned =
    owner?.kind === 'place' &&
    owner.isPossessive &&
    ['is', 'was', 'stood'].includes(wordOf(units[index - 1]) ?? '');
  return (
    isOwned &&
    units
      .slice(0, index - 2)
      .some(
        (unit) =>
          unit.kind === 'word' && ['share', 'part', 'portion', 'proportion'].includes(unit.lower),
      )
  );
}

function isBracketed(units: readonly Unit[], index: number): boolean {
  return (
    [1, 2, 3].some((back) => wordOf(units[index - back]) === '(') &&
    wordOf(units[index + 1]) === ')'
  );
}

function followsIncrement(units: readonly Unit[], index: number): boolean {
  const open = [1, 2, 3].find((back) => wordOf(units[index - back]) === '(') ?? 1;
  for (let at = index - open - 1; at > index - open - 5 && at >= 0; at -= 1)
    if (wordOf(units[at]) === 'by') return true;
  return false;
}

function followsLevel(units: readonly Unit[], comma: number): boolean {
  return units[comma - 1]?.kind === 'money' || wordOf(units[comma - 1]) === ')';
}

function changeWordNear(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  return next?.kind === 'word' && (next.change !== null || next.hedge === 'over');
}
