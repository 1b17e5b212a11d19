import { buysFromHost, subjectOf } from './buys-from-host';
import { applyMention, withPartner } from './frame';
import { readMention, type Mention } from './mention';
import { flushPending } from './pending';
import { placesAfter } from './place-phrase';
import type { Discourse, Frame, SentenceState } from './state';
import type { FlowUnit, Unit } from './unit';
import { prepositionBefore, wordOf } from './unit-words';

/** Takes the flow word at an index into the sentence, unless it only describes or repeats. */
export function readFlow(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: FlowUnit,
): void {
  if (index <= state.mentionAt || state.consumed.has(index)) return;
  if (unit.lower === 'turnover' && isRoleAt(state)) return;
  if (
    /^sen[dt]/.test(unit.lower) &&
    ![1, 2, 3, 4, 5, 6].some((offset) => state.units[index + offset]?.kind === 'money')
  )
    return;
  if (unit.flow.form === 'role' && isAppositive(state.units, index)) return;
  if (unit.flow.form === 'weak' && !isStrong(state, discourse, index, unit)) return;
  if (isOfMaker(state.units, index, unit)) {
    state.noiseAt = index;
    return;
  }
  if (index === state.start && /^(?:ships|supplies|sends|sells)$/.test(unit.lower)) return;
  if (unit.lower === 'arrivals' && discourse.frame === null) return;
  const mention = readMention(state.units, index, unit, discourse);
  if (isForeignRole(unit) && discourse.frame === null && mention.host === null) return;
  if (suppliesHost(state, discourse, index, unit, mention)) return;
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
    if (wordOf(unit) === ',')
      return (
        units[at - 1]?.kind === 'place' ||
        (wordOf(units[index + 1]) === ',' && wordOf(units[at + 1]) !== 'and')
      );
    if (unit?.kind !== 'word' && unit?.kind !== 'reference' && unit?.kind !== 'place') return false;
  }
  return false;
}

/** "Boeing sold 50 jets": what a maker by name sells is no trade of a country. */
function isOfMaker(units: readonly Unit[], index: number, unit: FlowUnit): boolean {
  const name = units[index - 1];
  return (
    unit.flow.form === 'verb' &&
    unit.lower !== 'supplies to' &&
    (index > 1 || unit.lower === 'sold') &&
    name?.kind === 'word' &&
    name.type === 'word' &&
    name.cue === null &&
    /^[A-Z]\w*[^s\W]$/.test(name.text) &&
    !/^(?:it|they|he|she|we|this|that|both|also|then|and|but|which|who|had|has|have)$/.test(
      name.lower,
    )
  );
}

/** "the top source", "customers": a part in trade only where the text is on trade. */
function isForeignRole(unit: FlowUnit): boolean {
  return unit.flow.form === 'role' && !/port|trad/.test(unit.lower);
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
  const isSum = ['total', 'overall'].includes(wordOf(state.units[index - 1]) ?? '');
  if (isSum && /^(?:earnings|receipts)$/.test(unit.lower) && discourse.frame?.flow === 'exports')
    return true;
  const next = wordOf(state.units[index + 1]);
  const left = state.units[index - 1];
  if (unit.flow.flow === 'balance' && unit.lower !== 'loss' && discourse.frame?.isDead === false) {
    const verb = state.units[index + 1];
    const isMoved =
      verb?.kind === 'word' &&
      /^(?:widened|narrowed|shrank|grew|stood|was|reached|amounted|came|totalled|totaled)$/.test(
        verb.lower,
      );
    const isLeft =
      next === 'of' && [1, 2, 3].some((back) => wordOf(state.units[index - back]) === 'leaving');
    if (isMoved || isLeft) return true;
  }
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
  const isOwned = left?.kind === 'place' && (left.isPossessive || left.place.form === 'demonym');
  if (isOwned && unit.lower === 'sales' && discourse.subject !== null) return true;
  const told = state.units[index + 1];
  if (told?.kind === 'reference' && told.reference === 'partner') return true;
  if (wanted.includes(next ?? '')) return placesAfter(state.units, index + 2, discourse) !== null;
  return unit.flow.flow === 'turnover' && left?.kind === 'place';
}

/** "China took exports worth 5 and sent goods worth 8": what a partner gives in turn are imports. */
function givesInTurn(state: SentenceState, frame: Frame, index: number, unit: FlowUnit): boolean {
  return (
    frame.flow === 'exports' &&
    /^(?:sent|sold|supplied|shipped)$/.test(unit.lower) &&
    wordOf(state.units[index - 1]) === 'and' &&
    state.units
      .slice(0, index)
      .some(
        (place, at) =>
          place.kind === 'place' &&
          place.place.code === frame.partner &&
          prepositionBefore(state.units, at) === null,
      )
  );
}

/** "imports, of which China supplied 5": the imports told of, by who sold them. */
function suppliesHost(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: FlowUnit,
  mention: Mention,
): boolean {
  const { frame } = discourse;
  if (frame !== null && givesInTurn(state, frame, index, unit) && mention.partners.length === 0) {
    state.mentionAt = index;
    state.last = null;
    discourse.frame = { ...frame, flow: 'imports' };
    return true;
  }
  const seller = subjectOf(state, index);
  if (
    frame?.flow !== 'imports' ||
    seller === null ||
    seller === frame.host ||
    mention.partners.length > 0 ||
    !/^(?:supplied|sold|shipped|delivered|sent|provided)$/.test(unit.lower)
  )
    return false;
  state.mentionAt = index;
  discourse.frame = withPartner(frame, seller);
  return true;
}
