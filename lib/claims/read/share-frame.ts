import { readMention } from './mention';
import { placesAfter } from './place-phrase';
import type { Discourse, Frame, SentenceState } from './state';
import { wordOf } from './unit-words';

/** What a share is of, and whether that is what the text measured last. */
interface ShareOf {
  readonly frame: Frame;
  readonly isSame: boolean;
}

const SHARE_NOUNS = new Set(['share', 'portion', 'part', 'proportion', 'shares']);

/** "ASEAN's portion was 15.4%", "Russia, whose part in its trade is 35 percent", "the EU's is 15 percent": whose share it is. */
function shareOwner(state: SentenceState, index: number): string | null {
  const { units } = state;
  for (let at = index - 1; at > index - 24 && at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'money' || wordOf(unit) === ';') return null;
    const owner = units[at - 1];
    if (unit?.kind === 'word' && SHARE_NOUNS.has(unit.lower)) {
      if (owner?.kind === 'place') return owner.place.code;
      const place =
        wordOf(owner) === 'whose'
          ? units[wordOf(units[at - 2]) === ',' ? at - 3 : at - 2]
          : undefined;
      if (place?.kind === 'place') return place.place.code;
      const of = wordOf(units[at + 1]) === 'of' ? units[at + 2] : undefined;
      return of?.kind === 'place' && !of.isPossessive && units[at + 3]?.kind === 'word'
        ? of.place.code
        : null;
    }
    if (
      unit?.kind === 'place' &&
      unit.isPossessive &&
      ['is', 'was', 'stood', 'came'].includes(wordOf(units[at + 1]) ?? '')
    )
      return unit.place.code;
  }
  return null;
}

/**
 * What a share is a share of: "7% of EU exports" sets the flow and the host, "95 percent of this
 * was with Russia" the partner; otherwise the flow the text is at. `null` when it is of no trade.
 */
export function shareFrame(
  state: SentenceState,
  discourse: Discourse,
  index: number,
): ShareOf | null {
  const { frame } = discourse;
  if (wordOf(state.units[index + 1]) === 'went' && wordOf(state.units[index + 2]) === 'to')
    return wentTo(state, discourse, index);
  const owner = shareOwner(state, index);
  if (owner !== null && leadsToFlow(state, index))
    return ownedShare(state, discourse, index, owner);
  if (owner !== null && frame !== null && owner !== frame.host) {
    const isWhole = frame.partner === 'WLD' || state.mentionAt >= 0;
    return { frame: { ...frame, partner: owner }, isSame: !isWhole && owner === frame.partner };
  }
  const { units } = state;
  if (
    wordOf(units[index + 1]) !== 'of' &&
    !(wordOf(units[index + 1]) === 'in' && leadsToFlow(state, index))
  )
    return frame === null ? null : { frame, isSame: true };
  for (let at = index + 2; at < index + 9; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'money' || unit.kind === 'percent') break;
    const word = wordOf(unit);
    if (word === 'gdp' || (unit.kind === 'word' && unit.isNoise)) return null;
    if (word === ',' || word === ';' || word === '.' || word === ':') break;
    if (unit.kind === 'flow' && unit.flow.form === 'noun') {
      const isTold = state.mentionAt >= 0 && state.last !== null && state.lastAt > state.mentionAt;
      const whole = ofFlow(state, discourse, at, frame);
      return isTold && frame !== null ? { frame, isSame: true } : whole;
    }
    if (frame !== null && (word === 'with' || word === 'to' || word === 'from')) {
      const phrase = placesAfter(units, at + 1, discourse);
      const partner = phrase?.codes.join('+');
      if (phrase === null || partner === undefined || partner === frame.host) break;
      for (let used = phrase.from; used < phrase.to; used += 1) state.consumed.add(used);
      return { frame: { ...frame, partner }, isSame: partner === frame.partner };
    }
  }
  return frame === null ? null : { frame, isSame: true };
}

/** "1 percent went to Georgia". */
function wentTo(state: SentenceState, discourse: Discourse, index: number): ShareOf | null {
  const phrase = placesAfter(state.units, index + 3, discourse);
  const { frame } = discourse;
  if (phrase === null || frame === null) return null;
  for (let used = phrase.from; used < phrase.to; used += 1) state.consumed.add(used);
  return { frame: { ...frame, partner: phrase.codes.join('+') }, isSame: false };
}

/** "26 percent in Azerbaijan's foreign trade": the whole comes right after. */
function leadsToFlow({ units }: SentenceState, index: number): boolean {
  if (!['in', 'of'].includes(wordOf(units[index + 1]) ?? '')) return false;
  return [2, 3, 4, 5].some(
    (offset) =>
      units[index + offset]?.kind === 'flow' &&
      units
        .slice(index + 2, index + offset)
        .every((unit) => unit.kind !== 'percent' && wordOf(unit) !== ','),
  );
}

/** "Italy's share was 26 percent in the foreign trade, 38 percent in exports". */
function ownedShare(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  owner: string,
): ShareOf | null {
  const at =
    [2, 3, 4, 5]
      .map((offset) => index + offset)
      .find((place) => state.units[place]?.kind === 'flow') ?? index + 2;
  const whole = ofFlow(state, discourse, at, discourse.frame);
  return whole === null
    ? null
    : { frame: { ...whole.frame, partner: owner, product: null }, isSame: false };
}

/** "1.6% of its global trade of $769 billion": the whole has an amount of its own. */
function leadsToAmount(state: SentenceState, at: number): boolean {
  const next = state.units[at + 1];
  const skip = ['of', 'worth', 'at', '('].includes(wordOf(next) ?? '') ? 2 : 1;
  return state.units[at + skip]?.kind === 'money';
}

/** "Russia made up 7% of EU exports": the flow and host of the whole, with the subject as partner. */
function ofFlow(
  state: SentenceState,
  discourse: Discourse,
  at: number,
  frame: Frame | null,
): ShareOf | null {
  const unit = state.units[at];
  if (unit?.kind !== 'flow') return null;
  const whole = readMention(state.units, at, unit, discourse);
  const isNamed = whole.partners.length > 0 && !leadsToAmount(state, at);
  if (!leadsToAmount(state, at) && !isNamed)
    for (const used of [...whole.consumed, at]) state.consumed.add(used);
  const flow = unit.flow.flow === 'balance' && frame !== null ? frame.flow : unit.flow.flow;
  const host = whole.host ?? frame?.host ?? discourse.home;
  const nominative =
    state.nominativeAt > state.mentionAt ? state.units[state.nominativeAt] : undefined;
  const subject =
    nominative?.kind === 'place' && nominative.place.code !== host ? nominative.place.code : null;
  const carried = frame?.host === host ? frame.partner : (frame?.host ?? null);
  const partner = subject ?? whole.partners[0] ?? carried;
  const isSame = flow === frame?.flow && host === frame.host && partner === frame.partner;
  return {
    frame: {
      flow,
      sign: 0,
      isDead: false,
      why: [`"${unit.lower}" = ${flow}, the whole of the share`],
      host,
      partner,
      product: whole.product ?? frame?.product ?? null,
    },
    isSame,
  };
}
