import type { Unit } from './unit';
import { isDescriptive, wordOf } from './unit-words';

/** Where the list of places goes on from an index that ends a place; `null` where it ends. */
export function nextInList(units: readonly Unit[], index: number): number | null {
  let at = index;
  const joins = new Set([',', 'and', '&', 'plus', 'including', 'or']);
  if (!joins.has(wordOf(units[at]) ?? '')) return null;
  at += 1;
  if (wordOf(units[at]) === 'and') at += 1;
  if (['the', 'also'].includes(wordOf(units[at]) ?? '')) at += 1;
  const next = units[at];
  if (next?.kind !== 'place' || next.isPossessive || next.place.form === 'office') return null;
  const after = units[at + 1];
  const isHostOfNext =
    after?.kind === 'flow' ||
    (after?.kind === 'word' &&
      after.type === 'word' &&
      isDescriptive(after) &&
      units[at + 2]?.kind === 'flow');
  const isSubject = wordOf(units[index]) === ',' && isActing(after);
  return isHostOfNext || isSubject ? null : at;
}

/** Past "(EAEU)" or "(EU)" after a name. */
export function bracketEnd(units: readonly Unit[], index: number): number | null {
  if (wordOf(units[index]) !== '(') return null;
  const inner = units[index + 1];
  const isAbbreviation =
    inner?.kind === 'place' ||
    (inner?.kind === 'word' && inner.type === 'word' && /^[A-Z]{2,8}$/.test(inner.text));
  return isAbbreviation && wordOf(units[index + 2]) === ')' ? index + 3 : null;
}

/** "With China, Japan ran a deficit": a verb makes the place before it a subject. */
function isActing(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' &&
    unit.type === 'word' &&
    (unit.cue !== null ||
      unit.change !== null ||
      /^(?:[a-z]{3,}ed|ran|had|has|saw|is|was|took|made|bore|runs)$/.test(unit.lower))
  );
}
