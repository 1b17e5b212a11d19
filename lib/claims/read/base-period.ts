import type { Unit } from './unit';
import { DETERMINERS, wordOf } from './unit-words';

const LIGHT = new Set(
  'in for during of those that results value total seen recorded registered between same at data volume performance reported'.split(
    ' ',
  ),
);
const LEVELS = new Set(['level', 'levels', 'figure', 'figures', 'indicator', 'indicators']);

/** True for a period the text compares with: "than in 2021", "up 5% on last year", "since 2017". */
export function isBasePeriod(units: readonly Unit[], index: number): boolean {
  const own = units[index];
  const isRange =
    own?.kind === 'period' &&
    ((own.spec.shape.kind === 'months' && own.spec.shape.first !== own.spec.shape.last) ||
      own.spec.shape.kind === 'days' ||
      own.spec.shape.kind === 'years');
  if (isRange && wordOf(units[index - 1]) === 'from') return false;
  if (LEVELS.has(wordOf(units[index + 1]) ?? '') && isCompared(units, index)) return true;
  let at = index - 1;
  let isLevel = false;
  while (at > index - 9 && at >= 0) {
    const unit = units[at];
    if (unit?.kind === 'place' && unit.isPossessive) {
      at -= 1;
      continue;
    }
    if (unit?.kind !== 'word') return unit?.kind === 'percent' && isLevel;
    if (unit.isComparison || unit.lower === 'since') return true;
    if (unit.lower === 'more than' || unit.lower === 'less than') return true;
    if (['on', 'over', 'above', 'below', 'more than', 'less than', 'to'].includes(unit.lower))
      return followsChange(units, at);
    if (LEVELS.has(unit.lower)) isLevel = true;
    const isLight = DETERMINERS.has(unit.lower) || LIGHT.has(unit.lower) || LEVELS.has(unit.lower);
    if (!isLight) return false;
    if (
      unit.lower === 'between' &&
      wordOf(units[index + 1]) === 'and' &&
      units[index + 2]?.kind === 'period'
    )
      return true;
    at -= 1;
  }
  return false;
}

/** "exceeded the 2022 level": a verb of comparing leads to the period. */
function isCompared(units: readonly Unit[], index: number): boolean {
  return [1, 2, 3].some((back) =>
    /^(?:exceed|surpass|outstrip|top|beat|match|repeat)/.test(wordOf(units[index - back]) ?? ''),
  );
}

function followsChange(units: readonly Unit[], at: number): boolean {
  if (wordOf(units[at]) === 'to') return false;
  for (let back = at - 1; back > at - 4 && back >= 0; back -= 1) {
    const unit = units[back];
    if (unit?.kind === 'percent') return true;
    if (unit?.kind === 'money')
      return (
        ['above', 'below', 'more than', 'less than'].includes(wordOf(units[at]) ?? '') ||
        back < at - 1
      );
    if (unit?.kind === 'word' && unit.change !== null) return true;
    if (unit?.kind !== 'word' || (unit.type !== 'word' && unit.lower !== ',')) return false;
  }
  return false;
}
