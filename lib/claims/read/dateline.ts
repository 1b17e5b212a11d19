import type { Unit } from './unit';
import { wordOf } from './unit-words';

/** Where a sentence starts after its dateline: "DUBAI:", "BEIJING, Sept. 16 (Xinhua) --", "NEW DELHI, November 11. /TASS/." */
export function datelineEnd(units: readonly Unit[]): number {
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

/** "Overall the country …", "In total, …": the whole trade. */
export function wholeTopic(units: readonly Unit[], start: number): string | null {
  const [first, second] = [wordOf(units[start]), wordOf(units[start + 1])];
  const isWhole =
    first === 'overall' ||
    first === 'altogether' ||
    (first === 'all' && second === 'in') ||
    (first === 'in' && (second === 'total' || second === 'all'));
  return isWhole ? 'WLD' : null;
}
