import type { Mention } from './mention';
import type { Discourse, Frame, SentenceState, Subject } from './state';
import type { Unit } from './unit';
import { wordOf } from './unit-words';

/** Who reports a flow and with whom. */
export type Sides = Pick<Frame, 'host' | 'partner'>;

interface Told {
  readonly host: string | null;
  readonly partner: string | null;
  readonly isWorld: boolean;
  readonly isMutual: boolean;
  readonly isBorder: boolean;
  readonly product: string | null;
  readonly word: Mention['word'];
}

/** Both sides of a flow: what the phrase names, and what the text has told where it names none. */
export function settleSides(told: Told, state: SentenceState, discourse: Discourse): Sides {
  const { frame, pair, home } = discourse;
  const { host } = told;
  const topic = state.topic !== host ? state.topic : null;
  const partner =
    told.partner ??
    topic ??
    (told.isBorder ? 'GRP' : null) ??
    (told.isWorld && !told.isMutual ? 'WLD' : null);
  if (host !== null && partner !== null)
    return {
      host:
        host === partner &&
        /^[A-Z]{3}$/.test(host) &&
        !['CIS', 'GCC', 'EAC', 'SCO', 'OIC', 'ECO', 'AFR', 'EUR', 'OTS'].includes(host)
          ? hostFor(partner, discourse)
          : host,
      partner,
    };
  if (host === null && partner === null) {
    if (told.isMutual) return mutualSides(discourse);
    const known = returning(told, state, discourse);
    if (known !== null) return known;
    if (afterList(told, state, discourse))
      return { host: frame?.host ?? home, partner: discourse.main?.partner ?? 'WLD' };
    if (frame !== null && frame.host !== null)
      return {
        host: frame.host,
        partner:
          told.word.form === 'role' && state.mentionAt < 0 ? 'WLD' : (frame.partner ?? 'WLD'),
      };
    return { host: home, partner: 'WLD' };
  }
  if (host === null) return { host: hostFor(partner, discourse), partner };
  if (told.word.form === 'role') {
    const isOfLast = wordOf(state.units[state.start]) === 'it' && frame?.host === host;
    return { host, partner: (isOfLast ? discourse.listed.values().next().value : null) ?? 'WLD' };
  }
  if (discourse.subject?.host === host && frame?.host === host) {
    const known = returning(told, state, discourse);
    if (known !== null) return known;
  }
  if (frame?.host === host && afterList(told, state, discourse)) return { host, partner: 'WLD' };
  if (frame?.host === host) return { host, partner: frame.partner ?? 'WLD' };
  if (told.isMutual && pair === null)
    return { host, partner: discourse.homes.find((code) => code !== host) ?? 'WLD' };
  if (told.isMutual && pair?.includes(host) === true)
    return { host, partner: pair[0] === host ? pair[1] : pair[0] };
  if (frame?.partner === host && frame.host !== null) return { host, partner: frame.host };
  if (frame === null && !told.isWorld && pair?.includes(host) === true)
    return { host, partner: pair[0] === host ? pair[1] : pair[0] };
  return { host, partner: told.isWorld ? 'WLD' : dealtWith(host, told, discourse) };
}

/** With whom another country than the host deals: the host of a text about the pair, or what its bloc deals with. */
function dealtWith(host: string, told: Told, { subject, shown }: Discourse): string {
  if (subject === null || subject.host === host) return 'WLD';
  if (subject.partner === host) return subject.host;
  if (told.word.form !== 'verb' || told.word.flow !== 'exports') return 'WLD';
  if (subject.partner !== null && subject.host.length !== 3) return subject.partner;
  return shown.has(host) ? 'WLD' : subject.host;
}

/** After a sentence on several partners, a flow without one is that of the whole country again. */
function afterList(told: Told, state: SentenceState, discourse: Discourse): boolean {
  return (
    !told.isMutual &&
    told.word.flow !== 'balance' &&
    state.mentionAt < 0 &&
    discourse.listed.size > 1
  );
}

/**
 * A flow without sides at the start of a sentence is that of what the text is about, unless it goes
 * on with the parts of a turnover told right before.
 */
function returning(
  told: Told,
  state: SentenceState,
  { frame, subject, listed }: Discourse,
): Sides | null {
  if (subject === null || frame === null || state.mentionAt >= 0) return null;
  if (told.word.form === 'role' || told.isMutual || told.isBorder) return null;
  const { partner } = frame;
  const named = state.units[state.nominativeAt];
  if (named?.kind === 'place' && named.place.code === partner) return null;
  const isWhole = partner === null || partner === 'WLD';
  if (
    !isWhole &&
    frame.flow === 'turnover' &&
    told.word.flow !== 'turnover' &&
    told.product === null &&
    frame.host === subject.host
  )
    return null;
  const isAfterMany = listed.size > 1 && told.host !== null;
  return { host: subject.host, partner: isAfterMany ? 'WLD' : (subject.partner ?? 'WLD') };
}

/** What a text is about, by its first statement: a pair, or the whole trade of its host. */
export function subjectOf(
  first: Frame | null,
  isRole: boolean,
  { home, homes }: Discourse,
): Subject | null {
  if (first === null || first.host === null) return null;
  const { host, partner } = first;
  const isTurned = first.flow === 'turnover' && home === partner && host !== partner;
  if (isTurned && home !== null && !isRole) return { host: home, partner: host };
  const isWhole = isRole || partner === null || partner === 'WLD' || partner === host;
  if (
    !isWhole &&
    [host, partner].every((code) => homes.includes(code)) &&
    home !== host &&
    home !== partner
  )
    return homes.indexOf(host) <= homes.indexOf(partner)
      ? { host, partner }
      : { host: partner, partner: host };
  if (home === null || home === host || home === partner)
    return { host, partner: isWhole ? null : partner };
  return { host: home, partner: null };
}

/** A text that goes on to single other partners is about the whole trade of its host. */
export function widened(
  subject: Subject | null,
  told: readonly string[],
  named: string | null,
): Subject | null {
  if (subject === null || subject.partner === null) return subject;
  const isCountry = /^[A-Z]{3}$/.test(subject.partner) && subject.partner !== 'GRP';
  const isOther = (isCountry ? told : [named ?? 'WLD']).some(
    (partner) =>
      /^[A-Z]{3}$/.test(partner) &&
      ![subject.partner, subject.host, 'WLD', 'GRP'].includes(partner),
  );
  return isOther ? { host: subject.host, partner: null } : subject;
}

const EARNING = /^(?:brought|fetched|earned|yielded|netted|generated|grossed)(?: in)?$/;

/** "Tea brought in 5": what a product earns is exports of what the text is about. */
export function earnedFrame(units: readonly Unit[], { subject, frame }: Discourse): Frame | null {
  if (subject === null || frame === null) return null;
  const figure = units.findIndex((unit) => unit.kind === 'money');
  const told = units.slice(0, Math.max(figure, 0));
  const isEarning = (unit: Unit) =>
    unit.kind === 'flow'
      ? unit.flow.form === 'weak' && /^(?:earnings|receipts)$/.test(unit.lower)
      : EARNING.test(wordOf(unit) ?? '');
  const isEarned =
    told.some(isEarning) &&
    !told.some(
      (unit) =>
        unit.kind === 'place' ||
        unit.kind === 'reference' ||
        (unit.kind === 'flow' && !isEarning(unit)),
    );
  return isEarned
    ? { ...frame, host: subject.host, partner: subject.partner ?? 'WLD', flow: 'exports', sign: 0 }
    : null;
}

/** "Last year the figure was 5", "the volume may reach 9": the measure the text opened with, if that was a turnover. */
export function resumedFrame(units: readonly Unit[], { opening }: Discourse): Frame | null {
  if (opening?.flow !== 'turnover' || opening.isDead) return null;
  const figure = units.findIndex((unit) => unit.kind === 'money');
  const at = units.findIndex(
    (unit, index) =>
      index < figure &&
      (unit.kind === 'flow' ||
        unit.kind === 'place' ||
        /^(?:figure|volume|indicator)$/.test(unit.lower)),
  );
  const unit = units[at];
  return unit?.kind === 'word' && wordOf(units[at + 1]) !== 'terms' ? opening : null;
}

function hostFor(partner: string | null, discourse: Discourse): string | null {
  const { frame, homes, subject } = discourse;
  if (subject !== null && subject.host !== partner) return subject.host;
  if (frame !== null && frame.host !== null && frame.host !== partner) return frame.host;
  if (
    frame !== null &&
    frame.partner !== null &&
    frame.partner !== partner &&
    frame.partner !== 'WLD'
  )
    return frame.partner;
  return homes.find((code) => code !== partner) ?? null;
}

/** The pair told of last, or else the two countries the text names most. */
function mutualSides({ pair, homes, frame }: Discourse): Sides {
  if (pair !== null) return { host: pair[0], partner: pair[1] };
  const host = frame?.host ?? homes[0] ?? null;
  return { host, partner: homes.find((code) => code !== host) ?? 'WLD' };
}

/** Keeps two countries told of together, for "the two countries" and "bilateral". */
export function rememberPair(sides: Sides, discourse: Discourse): void {
  const { host, partner } = sides;
  if (host === null || partner === null || partner === 'WLD' || host === partner) return;
  discourse.pair = [host, partner];
}

/** True where the places of a list have one figure each, in their order. */
export function isDistributed(state: SentenceState): boolean {
  return state.respective.size === 0 && state.units.some((unit) => wordOf(unit) === 'respectively');
}
