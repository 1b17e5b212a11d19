import type { Mention } from './mention';
import { isDistributed, rememberPair, settleSides, type Sides } from './sides';
import type { Discourse, Frame, SentenceState } from './state';
import type { Unit } from './unit';
import { DETERMINERS, isClauseEnd, prepositionBefore, wordOf } from './unit-words';

/** Takes a flow phrase into the sentence: what is measured from here on, and between whom. */
export function applyMention(mention: Mention, state: SentenceState, discourse: Discourse): void {
  const { word } = mention;
  for (const index of mention.consumed) state.consumed.add(index);
  const isBetweenTwo = mention.host !== null && mention.partners.length > 0;
  const subjects = isBetweenTwo ? [] : subjectBefore(mention, state);
  const subject = subjects[0] ?? null;
  const isRanked = subject !== null && isLed(state.units, mention.from);
  const isListed =
    subject !== null &&
    (mention.host === null || isRanked) &&
    (isRanked || isAfterWith(state.units, mention.from)) &&
    discourse.frame?.host !== null &&
    discourse.frame?.host !== subject &&
    discourse.frame !== null;
  const host = mention.host ?? (word.form === 'role' || isListed ? null : subject);
  const partner =
    mention.partners.length > 1 && !isDistributed(state)
      ? mention.partners.join('+')
      : (mention.partners[0] ?? null);
  const isRoleOf = word.form === 'role' && subject !== null && subject !== host;
  const own =
    isRoleOf || isListed
      ? subject
      : (partner ?? (mention.host === null && word.form !== 'role' ? (subjects[1] ?? null) : null));
  const sides = settleSides({ ...mention, host, partner: own }, state, discourse);
  state.mentionAt = mention.at;
  state.queue = queueOf(mention, subjects, state);
  state.noiseAt = -1;
  const isSame =
    discourse.frame !== null &&
    discourse.frame.host === sides.host &&
    discourse.frame.partner === sides.partner;
  const keepsProduct =
    mention.product === null &&
    isSame &&
    discourse.frame?.product === 'non-oil' &&
    !mention.isWorld;
  discourse.frame = {
    ...sides,
    why: reasons(mention, { host, partner: own }, sides, state),
    flow: word.flow,
    sign: mention.favour === null ? word.sign : favouredSign(mention.favour, sides.host, word.sign),
    product: keepsProduct ? 'non-oil' : mention.product,
    isDead: isNoCountry(mention, sides, discourse),
  };
  state.told = sides;
  state.isBare =
    mention.host === null &&
    mention.partners.length === 0 &&
    !mention.isBorder &&
    subject === null &&
    state.topic === null &&
    !mention.isWorld &&
    !mention.isMutual;
  rememberPair(sides, discourse);
}

/** Partners that take the next figures one by one. */
function queueOf(mention: Mention, subjects: readonly string[], state: SentenceState): string[] {
  const isEach = mention.word.form === 'role' && subjects.length > 1;
  if (isEach && hasFigureEach(state, mention.at, subjects.length)) return [...subjects];
  return mention.partners.length > 1 && isDistributed(state) ? [...mention.partners] : [];
}

/** Why a flow phrase is read as this flow between these sides. */
function reasons(
  mention: Mention,
  named: Sides,
  sides: Sides,
  state: SentenceState,
): readonly string[] {
  const words = state.units[mention.at]?.lower ?? '';
  return [
    `"${words}" = ${mention.word.flow}`,
    sideReason('reporter', named.host, sides.host),
    sideReason('partner', named.partner, sides.partner),
  ];
}

function sideReason(side: string, named: string | null, settled: string | null): string {
  if (settled === null) return `${side} not told`;
  if (named === settled) return `${side} ${settled}, named with the flow`;
  return settled === 'WLD'
    ? `${side} WLD, since none is named`
    : `${side} ${settled}, as told before`;
}

const LEADING = /^(?:led|leads|leading|topped|headed|dominated|took|takes|absorbed|received)$/;

/** "Russia led in imports", "the UAE topped re-exports", "China took exports": the place before is the partner. */
function isLed(units: readonly Unit[], from: number): boolean {
  for (let at = from - 1; at > from - 6; at -= 1) {
    const word = wordOf(units[at]);
    if (word === null) return false;
    if (LEADING.test(word)) return true;
    if (!DETERMINERS.has(word) && !/^(?:in|of|by|for|as|list|ranking|table)$/.test(word))
      return false;
  }
  return false;
}

/** "China with a turnover of": the place before is a member of a list. */
function isAfterWith(units: readonly Unit[], from: number): boolean {
  const at = DETERMINERS.has(wordOf(units[from - 1]) ?? '') ? from - 2 : from - 1;
  return wordOf(units[at]) === 'with';
}

function isSubnational(sides: Pick<Frame, 'host' | 'partner'>): boolean {
  return (sides.host ?? '').endsWith('-SUB') || (sides.partner ?? '').endsWith('-SUB');
}

/** True for the flow of a place below a country, and for a bare one after it. */
function isNoCountry(mention: Mention, sides: Sides, { frame }: Discourse): boolean {
  if (mention.isSubnational || isSubnational(sides)) return true;
  const isBare = mention.host === null && mention.partners.length === 0;
  return frame?.isDead === true && isBare && isSubnational(frame);
}

function favouredSign(favour: string, host: string | null, sign: 1 | -1 | 0): 1 | -1 | 0 {
  if (sign === -1) return -1;
  return favour === host ? 1 : -1;
}

/** "China overtook Germany as …": the place after these is no longer what the text says of the one before. */
const OVERTAKING = new Set([
  'overtook',
  'replaced',
  'surpassed',
  'ousted',
  'displaced',
  'succeeded',
  'overtaking',
  'replacing',
]);

/** The places of a list that ends at an index: "Iraq, the UAE and Türkiye". */
function listBefore(state: SentenceState, index: number): readonly string[] {
  const codes: string[] = [];
  let at = index;
  while (codes.length < 12) {
    const unit = state.units[at];
    if (unit?.kind !== 'place') break;
    codes.unshift(unit.place.code);
    state.consumed.add(at);
    at -= 1;
    while (/^(?:the|and|,)$/.test(wordOf(state.units[at]) ?? '')) at -= 1;
  }
  return codes;
}

/** "with 12%, 9% and 8%": as many figures after the phrase as places before it. */
function hasFigureEach(state: SentenceState, at: number, count: number): boolean {
  const figures = state.units
    .slice(at + 1, at + 4 * count + 6)
    .filter((unit) => unit.kind === 'money' || unit.kind === 'percent');
  return figures.length >= count;
}

/** The place that stands as subject before the phrase in its clause: "Pakistan … imports from India". */
function subjectBefore(mention: Mention, state: SentenceState): readonly string[] {
  for (let index = mention.from - 1; index >= Math.max(0, mention.from - 25); index -= 1) {
    const unit = state.units[index];
    if (isClauseEnd(unit) || wordOf(unit) === ':') return [];
    if (unit?.kind === 'money' && mention.from - index > 4) return [];
    if (unit?.kind !== 'place' || state.consumed.has(index) || unit.place.form === 'office')
      continue;
    const isActing = mention.word.form === 'verb' && index === mention.from - 1;
    if (!isActing && prepositionBefore(state.units, index) !== null) continue;
    if (
      unit.place.form === 'demonym' &&
      /^(?:goods|products|gas|oil|food)$/.test(wordOf(state.units[index + 1]) ?? '')
    )
      continue;
    if (mention.partners.includes(unit.place.code) || unit.place.form === 'group') continue;
    const left = wordOf(state.units[index - 1]) === 'the' ? index - 2 : index - 1;
    if (/^(?:including|excluding|except|without|unlike)$/.test(wordOf(state.units[left]) ?? ''))
      continue;
    if (OVERTAKING.has(wordOf(state.units[index - 1]) ?? '')) continue;
    state.consumed.add(index);
    if (mention.word.form === 'role') {
      const list = listBefore(state, index);
      if (list.length > 2 || (list.length === 2 && hasFigureEach(state, mention.at, 2)))
        return list;
    }
    const other = wordOf(state.units[index - 1]) === 'and' ? state.units[index - 2] : undefined;
    if (other?.kind !== 'place' || prepositionBefore(state.units, index - 2) !== null)
      return [unit.place.code];
    state.consumed.add(index - 2);
    return [other.place.code, unit.place.code];
  }
  return [];
}

/** The same flow with another partner: the place a figure stands with. */
export function withPartner(frame: Frame, partner: string): Frame {
  const why = frame.why.filter((reason) => !reason.startsWith('partner'));
  return {
    ...frame,
    partner,
    why: [...why, `partner ${partner}, the place the figure stands with`],
  };
}
