import type { Unit } from './unit';
import { DETERMINERS, PREPOSITIONS, isDescriptive, wordOf } from './unit-words';

/** What stands right of an amount and governs it. */
export type RightGovernor = { readonly kind: 'flow' | 'noise'; readonly at: number } | null;

/** "$5m for imports", "$209m accounted for exports", "earned $3bn from exports": a bare flow word follows. */
function leadsToFlow(units: readonly Unit[], at: number): boolean {
  if (
    ![
      'for',
      'from',
      'accounted for',
      'fell on',
      'on',
      'through',
      'via',
      'came from',
      'fell',
    ].includes(wordOf(units[at]) ?? '')
  )
    return false;
  let next = at + 1;
  while (
    next < at + 4 &&
    (isDescriptive(units[next]) ||
      DETERMINERS.has(wordOf(units[next]) ?? '') ||
      wordOf(units[next]) === 'on')
  )
    next += 1;
  const flow = units[next];
  if (flow?.kind !== 'flow' || flow.flow.flow === 'balance') return false;
  return (
    flow.flow.form === 'noun' || (flow.flow.form === 'weak' && wordOf(units[next + 1]) === 'to')
  );
}

/** "8.5 billion were exports", "$3.61 billion, was Armenian exports": the flow told as what the amount is. */
function isNamedAfter(units: readonly Unit[], at: number): boolean {
  if (wordOf(units[at]) === ',') return isNamedAfter(units, at + 1);
  if (!['was', 'were', 'is', 'are'].includes(wordOf(units[at]) ?? '')) return false;
  const owner = units[at + 1];
  const next =
    owner?.kind === 'place' && (owner.place.form === 'demonym' || owner.isPossessive)
      ? units[at + 2]
      : owner;
  return next?.kind === 'flow' && next.flow.form === 'noun' && next.flow.flow !== 'balance';
}

/** "were exported", "have been imported": the auxiliary before a verb of trade. */
function isPassive(units: readonly Unit[], at: number): boolean {
  if (!['was', 'were', 'been', 'has', 'have', 'had', 'being'].includes(wordOf(units[at]) ?? ''))
    return false;
  const next = units[at + 1];
  return (
    (next?.kind === 'flow' && next.flow.form === 'verb') ||
    (next?.kind === 'word' && next.isNoise) ||
    isPassive(units, at + 1)
  );
}

/** "$4.2 billion in exports", "$40 million line of credit": the noun an amount leads to, if any. */
export function governorAfter(units: readonly Unit[], end: number): RightGovernor {
  for (let at = end; at < end + 7; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (isPassive(units, at) || (at <= end + 1 && isNamedAfter(units, at))) continue;
    if (unit.kind === 'flow') {
      if (
        unit.flow.form === 'role' ||
        (unit.flow.form === 'weak' && at > end && wordOf(units[at + 1]) !== 'to')
      )
        return null;
      return unit.flow.form === 'verb' && at > end + 2 ? null : { kind: 'flow', at };
    }
    if (unit.kind === 'place' && at > end && !unit.isPossessive) {
      if (
        unit.place.form !== 'demonym' &&
        unit.place.form !== 'bloc' &&
        units[at + 1]?.kind !== 'flow'
      )
        return null;
      continue;
    }
    if (unit.kind === 'place' && at === end && unit.place.form === 'demonym') continue;
    if (unit.kind === 'reference' && unit.isPossessive && wordOf(units[at - 1]) === 'of') continue;
    if (unit.kind !== 'word') return null;
    const next = units[at + 1];
    if (unit.lower === 'from' && at === end && next?.kind === 'word' && next.isNoise)
      return { kind: 'noise', at: at + 1 };
    if (unit.isNoise) return { kind: 'noise', at };
    if (at <= end + 1 && leadsToFlow(units, at)) continue;
    const isLink =
      unit.lower === 'of' ||
      unit.lower === 'in' ||
      unit.lower === 'worth' ||
      unit.lower === 'worth of' ||
      DETERMINERS.has(unit.lower);
    if (
      !isLink &&
      (!isDescriptive(unit) ||
        PREPOSITIONS.has(unit.lower) ||
        unit.change !== null ||
        unit.hedge !== null)
    )
      return null;
  }
  return null;
}
