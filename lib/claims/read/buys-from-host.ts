import { applyMention } from './frame';
import type { Mention } from './mention';
import { placesAfter } from './place-phrase';
import { currencyOf } from './places';
import type { Discourse, SentenceState } from './state';
import { isClauseEnd, prepositionBefore, wordOf } from './unit-words';

/** "the US bought $2bn worth" in a report on Sri Lanka's exports: the host's exports, seen from the buyer. */
export function buysFromHost(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  mention: Mention,
): boolean {
  const { frame } = discourse;
  const role = state.units[state.mentionAt];
  const hasSides =
    mention.host !== null || mention.partners.length > 0 || subjectOf(state, index) !== null;
  if (
    role?.kind === 'flow' &&
    role.flow.form === 'role' &&
    frame?.flow === 'exports' &&
    !hasSides
  ) {
    state.mentionAt = index;
    return true;
  }
  const seller = mention.partners[0] ?? sellerAfter(state, discourse, index);
  const host = frame?.host ?? discourse.home;
  const buying = mention.host ?? subjectOf(state, index);
  const isShown = seller !== null && seller === discourse.home && discourse.shown.has(seller);
  const isSellers = frame !== null || isShown || isOwnMoney(state, index, seller);
  if (host !== null && buying !== null && seller === host && buying !== seller && isSellers) {
    applyMention(
      { ...mention, host, partners: [buying], word: { ...mention.word, flow: 'exports' } },
      state,
      discourse,
    );
    return true;
  }
  if (frame?.flow !== 'exports' || mention.partners.length > 0) return false;
  const isNext = state.units[index - 1]?.kind === 'place';
  const buyerAt = isNext ? index - 1 : state.nominativeAt;
  const buyer = buyerAt >= 0 ? state.units[buyerAt] : undefined;
  if (buyer?.kind !== 'place' || buyer.place.code === frame.host || index - buyerAt > 6)
    return false;
  const governor = prepositionBefore(state.units, buyerAt);
  if (governor !== null && governor !== 'with') return false;
  const names = state.units.slice(index + 1, index + 14);
  if (
    names.some(
      (unit, at) => wordOf(unit) === 'from' && placesAfter(names, at + 1, discourse) !== null,
    )
  )
    return false;
  state.mentionAt = index;
  discourse.frame = { ...frame, partner: buyer.place.code };
  return true;
}

/** "bought goods worth 5 from Nigeria": the seller told after the amount. */
function sellerAfter(state: SentenceState, discourse: Discourse, index: number): string | null {
  for (let at = index + 1; at < index + 14; at += 1) {
    if (isClauseEnd(state.units[at]) || wordOf(state.units[at]) === ',') return null;
    if (wordOf(state.units[at]) === 'from')
      return placesAfter(state.units, at + 1, discourse)?.codes[0] ?? null;
    const maker = /(?:^| )of$/.test(wordOf(state.units[at]) ?? '')
      ? state.units[at + 1]
      : undefined;
    if (maker?.kind === 'place' && maker.place.form === 'demonym') return maker.place.code;
  }
  return null;
}

/** True where the amount after a verb is in the money of the seller: the text is the seller's. */
function isOwnMoney(state: SentenceState, index: number, seller: string | null): boolean {
  const amount = state.units.slice(index + 1, index + 10).find((unit) => unit.kind === 'money');
  return (
    amount?.kind === 'money' &&
    amount.money.currency !== null &&
    amount.money.currency === currencyOf(seller) &&
    amount.money.currency !== 'EUR' &&
    amount.money.currency !== 'USD'
  );
}

/** The place right before a verb. */
export function subjectOf(state: SentenceState, index: number): string | null {
  const unit = state.units[index - 1];
  return unit?.kind === 'place' && !unit.isPossessive ? unit.place.code : null;
}
