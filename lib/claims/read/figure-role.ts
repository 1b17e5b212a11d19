import { isOfBasePeriod } from './figure-base';
import type { SentenceState } from './state';
import type { Unit } from './unit';
import { DETERMINERS, wordOf } from './unit-words';

/** What an amount is in its sentence: a level, an earlier level it is compared with, or the change itself. */
export type FigureRole = 'level' | 'comparison' | 'increment';

const LIGHT = new Set([
  'total',
  'value',
  'level',
  'figure',
  'figures',
  'sum',
  'of',
  'mark',
  'volume',
  'amount',
  'previous',
  'current',
  'existing',
  'present',
  'earlier',
  'mere',
  'only',
  'just',
  'as',
  'much',
  'reported',
  'revised',
  'downwardly',
  'upwardly',
  'recorded',
  'registered',
  'high',
  'low',
  'those',
  'that',
  'worth',
  'whopping',
  'posted',
  'in',
  'for',
  'during',
]);

/** Index of the last unit before a figure that says something about it, past hedges and light words. */
function governorBefore(units: readonly Unit[], index: number): number {
  let at = index - 1;
  while (at >= 0 && at > index - 7) {
    const unit = units[at];
    const isMeasure =
      unit?.kind === 'flow' && unit.flow.form !== 'verb' && wordOf(units[at + 1]) === 'of';
    if (unit?.kind === 'period' || (isMeasure && isComparedWith(units, at))) {
      at -= 1;
      continue;
    }
    if (unit?.kind !== 'word') break;
    const isHedge = unit.hedge !== null && !unit.isComparison && !comparesLevels(units, at);
    const isLight = DETERMINERS.has(unit.lower) || LIGHT.has(unit.lower) || isHedge;
    if (
      !isLight ||
      (unit.lower === 'of' && units[at - 1]?.kind === 'word' && isChangeNoun(units[at - 1]))
    )
      break;
    at -= 1;
  }
  return at;
}

/** "compared with a deficit of": the measure of the earlier level told again. */
function isComparedWith(units: readonly Unit[], at: number): boolean {
  const before = DETERMINERS.has(wordOf(units[at - 1]) ?? '') ? units[at - 2] : units[at - 1];
  return before?.kind === 'word' && before.isComparison;
}

function isChangeNoun(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && unit.change !== null;
}

/** "23.5 percent above", "40% over": after a percentage these compare, they do not hedge. */
function comparesLevels(units: readonly Unit[], at: number): boolean {
  const word = wordOf(units[at]);
  if (
    word === null ||
    !['above', 'below', 'over', 'under', 'on', 'more than', 'less than', 'fewer than'].includes(
      word,
    )
  )
    return false;
  const before = units[at - 1];
  if (before?.kind === 'percent') return true;
  const isChange =
    before?.kind === 'word' &&
    (before.change !== null || ['increase', 'growth'].includes(before.lower));
  return isChange && units[at - 2]?.kind === 'percent';
}

/** The part an amount plays by the words around it. */
export function roleOf(units: readonly Unit[], index: number, end: number): FigureRole {
  if (isBracketedChange(units, index)) return 'increment';
  if (isOfBasePeriod(units, index)) return 'comparison';
  const at = governorBefore(units, index);
  const governor = units[at];
  if (governor?.kind === 'word') {
    if (
      governor.isComparison ||
      comparesLevels(units, at) ||
      (governor.lower === 'on' && units[at - 1]?.kind === 'percent')
    )
      return 'comparison';
    if (governor.lower === 'by' && followsChange(units, at)) return 'increment';
    const told = wordOf(units[at - 1]) === ',' ? units[at - 2] : units[at - 1];
    if (governor.lower === 'or' && told?.kind === 'percent') return 'increment';
    if (isIncrement(units, at, index)) return 'increment';
  }
  return isMoreOrLess(units, end) ? 'increment' : 'level';
}

/** "rose by", "exceeded imports by", "up in total by": not "followed by", "offset by". */
function followsChange(units: readonly Unit[], at: number): boolean {
  if (['followed', 'offset', 'led', 'headed', 'trailed'].includes(wordOf(units[at - 1]) ?? ''))
    return false;
  return units
    .slice(Math.max(0, at - 16), at)
    .some(
      (unit) =>
        unit.kind === 'word' &&
        (unit.change !== null || /^exceed|^outstrip|^surpass/.test(unit.lower)),
    );
}

/** "up $5m", "an increase of $5m", "rose $5m". */
function isIncrement(units: readonly Unit[], at: number, index: number): boolean {
  const governor = units[at];
  if (governor?.kind !== 'word') return false;
  if (governor.lower === 'of')
    return isChangeNoun(units[at - 1]) && !['high', 'low'].includes(wordOf(units[at - 1]) ?? '');
  const isIdiom = ['ran', 'run', 'racked', 'chalked', 'built', 'piled', 'put', 'set'].includes(
    wordOf(units[at - 1]) ?? '',
  );
  if (
    isIdiom ||
    governor.change === null ||
    [
      'below',
      'above',
      'more',
      'less',
      'positive',
      'negative',
      'minus',
      'plus',
      'added',
      'cut',
    ].includes(governor.lower)
  )
    return false;
  return index - at <= 3 && !isLevelVerb(units, at);
}

/** "rose 2.59 trillion yuan, up 5 percent": a slip for "rose to", as the change that follows shows. */
function isLevelVerb(units: readonly Unit[], at: number): boolean {
  const word = wordOf(units[at]) ?? '';
  if (['up', 'down', 'increase', 'decrease', 'rise', 'growth'].includes(word)) return false;
  const after = [2, 3].map((offset) => units[at + offset]);
  return (
    wordOf(after[0]) === ',' &&
    ['up', 'down'].includes(wordOf(after[1]) ?? '') &&
    units[at + 4]?.kind === 'percent'
  );
}

const AFTER_INCREMENT = new Set([
  'more',
  'less',
  'higher',
  'lower',
  'fewer',
  'increase',
  'rise',
  'decline',
  'decrease',
  'drop',
  'jump',
  'fall',
  'growth',
  'increment',
  'improvement',
  'more than',
  'less than',
  'fewer than',
  'reduction',
  'larger',
  'smaller',
  'bigger',
  'wider',
  'narrower',
]);

function isMoreOrLess(units: readonly Unit[], end: number): boolean {
  const word = wordOf(units[end]);
  if (word === 'or' && units[end + 1]?.kind === 'percent')
    return AFTER_INCREMENT.has(wordOf(units[end + 2]) ?? '');
  return word !== null && AFTER_INCREMENT.has(word);
}

/** "33.5 percent ($111.2 million)", "a 27.9 percent increase ($25.3 billion)": the change in money. */
function isBracketedChange(units: readonly Unit[], index: number): boolean {
  const open = [1, 2, 3].find((back) => wordOf(units[index - back]) === '(');
  if (open === undefined || units.slice(index - open, index).some((unit) => wordOf(unit) === 'to'))
    return false;
  const opener = units[index - open - 1];
  return (
    opener?.kind === 'percent' ||
    (isChangeNoun(opener) && units[index - open - 2]?.kind === 'percent')
  );
}

/** True where a word that is no trade governs the amount from the left: "investment of $5bn". */
export function isUnderNoise(state: SentenceState, index: number): boolean {
  return state.noiseAt > state.mentionAt && state.noiseAt < index;
}
