import { readMention } from './mention';
import { placesAfter } from './place-phrase';
import type { Discourse, Frame, SentenceState } from './state';
import { wordOf } from './unit-words';

/**
 * What a share is a share of: "7% of EU exports" sets the flow and the host, "95 percent of this
 * was with Russia" the partner; otherwise the flow the text is at. `null` when it is of no trade.
 */
export function shareFrame(state: SentenceState, discourse: Discourse, index: number): { readonly frame: Frame; readonly isSame: boolean } | null {
  const { frame } = discourse;
  const { units } = state;
  if (wordOf(units[index + 1]) !== 'of') return frame === null ? null : { frame, isSame: true };
  for (let at = index + 2; at < index + 9; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'money' || unit.kind === 'percent') break;
    const word = wordOf(unit);
    if (word === 'gdp' || (unit.kind === 'word' && unit.isNoise)) return null;
    if (word === ',' || word === ';' || word === '.') break;
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

/** "Russia made up 7% of EU exports": the flow and host of the whole, with the subject as partner. */
function ofFlow(state: SentenceState, discourse: Discourse, at: number, frame: Frame | null): { readonly frame: Frame; readonly isSame: boolean } | null {
  const unit = state.units[at];
  if (unit?.kind !== 'flow') return null;
  const whole = readMention(state.units, at, unit, discourse);
  for (const used of whole.consumed) state.consumed.add(used);
  state.consumed.add(at);
  const flow = unit.flow.flow === 'balance' && frame !== null ? frame.flow : unit.flow.flow;
  const host = whole.host ?? frame?.host ?? discourse.home;
  const nominative = state.nominativeAt > state.mentionAt ? state.units[state.nominativeAt] : undefined;
  const subject = nominative?.kind === 'place' && nominative.place.code !== host ? nominative.place.code : null;
  const carried = frame?.host === host ? frame.partner : (frame?.host ?? null);
  const partner = subject ?? carried;
  const isSame = flow === frame?.flow && host === frame.host && partner === frame.partner;
  return { frame: { flow, sign: 0, isDead: false, host, partner, product: whole.product ?? frame?.product ?? null }, isSame };
}
