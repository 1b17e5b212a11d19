import { placesAfter } from './place-phrase';
import type { Discourse, Frame, SentenceState } from './state';
import type { Unit } from './unit';
import { isDescriptive, wordOf } from './unit-words';

/** "$168.3 mln to Russia", "$5 billion worth from Türkiye": the side told right after the figure. */
export function partnerAfter(
  state: SentenceState,
  discourse: Discourse,
  frame: Frame,
  end: number,
): string | null {
  const { units } = state;
  const wanted = prepositionsOf(frame, units, end);
  for (let at = end; at < end + 9; at += 1) {
    const unit = units[at];
    const word = wordOf(unit);
    if (word !== null && wanted.includes(word)) {
      const phrase = placesAfter(units, at + 1, discourse);
      if (phrase === null || phrase.isPair || hasOwnAmount(units, phrase.to)) return null;
      for (let used = phrase.from; used < phrase.to; used += 1) state.consumed.add(used);
      return phrase.codes.join('+');
    }
    const owner = word === 'of' ? units[at + 1] : undefined;
    if (
      frame.flow === 'imports' &&
      owner?.kind === 'place' &&
      (owner.place.form === 'demonym' || owner.isPossessive) &&
      units[at + 2]?.kind === 'word'
    ) {
      state.consumed.add(at + 1);
      return owner.place.code;
    }
    const isPassed =
      unit?.kind === 'period' ||
      [
        '-',
        "'",
        'worth',
        'of',
        'goods',
        'in',
        'total',
        'last',
        'products',
        'were',
        'was',
        'exported',
        'shipped',
        'sold',
        'imported',
        'went',
      ].includes(word ?? '') ||
      (unit?.kind === 'word' &&
        unit.type === 'word' &&
        isDescriptive(unit) &&
        unit.change === null) ||
      (unit?.kind === 'flow' && unit.flow.flow === frame.flow);
    if (!isPassed) return null;
  }
  return null;
}

/** The prepositions that lead from a figure to the other side of its flow. */
function prepositionsOf(frame: Frame, units: readonly Unit[], end: number): readonly string[] {
  if (frame.flow === 'imports') return ['from'];
  if (frame.flow !== 'exports') return ['with'];
  return isEarnedFrom(units, end) ? ['to', 'into', 'from'] : ['to', 'into'];
}

/** "of which 5 came from Thailand and 2 from Vietnam": exports told by whose money they bring. */
function isEarnedFrom(units: readonly Unit[], end: number): boolean {
  return units
    .slice(Math.max(0, end - 14), end)
    .some(
      (unit, at, all) => /^(?:came|come|coming)$/.test(unit.lower) && all[at + 1]?.lower === 'from',
    );
}

/** "to China ($3bn)", "with Japan at $2bn": a place that has its own amount after it. */
function hasOwnAmount(units: readonly Unit[], at: number): boolean {
  if (units[at]?.kind === 'money') return true;
  return (
    ['(', 'with', 'at', ':', 'of'].includes(wordOf(units[at]) ?? '') &&
    units[at + 1]?.kind === 'money'
  );
}
