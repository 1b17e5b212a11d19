import { withPartner } from './frame';
import { partnerAfter } from './partner-after';
import { placesAfter } from './place-phrase';
import type { Discourse, Draft, Frame, SentenceState } from './state';
import type { FlowUnit, MoneyUnit, Unit } from './unit';
import { wordOf } from './unit-words';

/**
 * A bare "imports were …" after a report on the whole trade of a country and a detail on one
 * partner belongs to the one whose other flow is of like size. `null` where the text decides.
 */
export function sizedFrame(
  state: SentenceState,
  discourse: Discourse,
  unit: MoneyUnit,
): Frame | null {
  const { frame, drafts } = discourse;
  if (
    frame === null ||
    !state.isBare ||
    frame.partner === 'WLD' ||
    state.nominativeAt > state.mentionAt ||
    state.lastAt >= 0
  )
    return null;
  const other = frame.flow === 'exports' ? 'imports' : frame.flow === 'imports' ? 'exports' : null;
  const sizes = drafts
    .slice(-60)
    .filter(
      (draft) =>
        draft.reporter === frame.host &&
        draft.flow === other &&
        draft.value !== null &&
        draft.currency === unit.money.currency,
    );
  const sizeOf = (partner: string | null) => sizes.findLast((draft) => draft.partner === partner);
  const [whole, part] = [sizeOf('WLD'), sizeOf(frame.partner)];
  if (whole === undefined || part === undefined) return null;
  const own = Number(unit.money.value) * Number(unit.money.scale ?? '1');
  const distance = (draft: Draft) =>
    Math.abs(Math.log(own / (Number(draft.value) * Number(draft.scale))));
  return distance(whole) < distance(part) ? { ...frame, partner: 'WLD' } : null;
}

/**
 * "for a total of 5": after exports and imports their sum; "its total of 5", "the country's total":
 * the same flow with the whole world. `null` where no total is told.
 */
export function totalFrame(
  state: SentenceState,
  discourse: Discourse,
  index: number,
): Frame | null {
  const { frame, drafts } = discourse;
  if (frame === null || frame.flow === 'balance') return null;
  const whole = wholeBefore(state.units, index);
  if (whole !== null && whole.flow.flow === frame.flow) return { ...frame, partner: 'WLD' };
  const at = [1, 2, 3, 4]
    .map((back) => index - back)
    .find((place) =>
      ['total', 'sum', 'totalling', 'totaling', 'altogether'].includes(
        wordOf(state.units[place]) ?? '',
      ),
    );
  if (at === undefined || at < state.mentionAt) return null;
  const owner = state.units[at - 1];
  const isOwned =
    owner?.kind === 'reference' && owner.isPossessive && owner.reference === 'country';
  if (isOwned) return wordOf(state.units[at + 1]) === 'of' ? { ...frame, partner: 'WLD' } : null;
  const { opening, subject } = discourse;
  const isAfterList = discourse.listed.size > 0 && subject !== null && subject.partner === null;
  if (isAfterList && wordOf(owner) === 'the' && state.mentionAt < 0 && opening?.partner === 'WLD')
    return opening;
  const isWhole = wordOf(state.units[at + 1]) === 'of' && state.lastAt > state.mentionAt;
  const isSubject = wordOf(owner) === 'the' && index - at > 1 && state.mentionAt < 0;
  const sides = drafts
    .slice(-6)
    .filter((draft) => draft.reporter === frame.host && draft.partner === frame.partner);
  const hasBoth =
    sides.some(({ flow }) => flow === 'exports') && sides.some(({ flow }) => flow === 'imports');
  return (isWhole || isSubject) && hasBoth ? { ...frame, flow: 'turnover', sign: 0 } : null;
}

/** "of all exports, which totalled 5": the whole flow told of in the clause before. */
function wholeBefore(units: readonly Unit[], index: number): FlowUnit | null {
  const at = [2, 3, 4, 5]
    .map((back) => index - back)
    .find((place) => wordOf(units[place]) === 'which');
  if (at === undefined) return null;
  const flow = units[wordOf(units[at - 1]) === ',' ? at - 2 : at - 1];
  if (flow?.kind !== 'flow') return null;
  const before = units.slice(Math.max(0, at - 7), at).map((unit) => wordOf(unit) ?? '');
  return before.some((word) => ['total', 'all', 'overall'].includes(word)) ? flow : null;
}

/** "goods worth 5 went to Kazakhstan", "came from there": exports and imports told by the way they go. */
export function movedFrame(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  end: number,
): Frame | null {
  const { frame } = discourse;
  if (frame !== null && frame.flow !== 'balance' && isWholeAfter(state.units, end))
    return { ...frame, partner: 'WLD' };
  const arrived = arrivedFrame(state, discourse, index, end);
  if (arrived !== null) return arrived;
  const [verb, preposition] = [wordOf(state.units[end]) ?? '', wordOf(state.units[end + 1]) ?? ''];
  const isOut =
    (/^(?:went|goes|go|going)$/.test(verb) && preposition === 'to') ||
    (verb === 'fell' && preposition === 'to' && wordOf(state.units[index - 1]) === 'which');
  const isIn = /^(?:came|comes|come|coming|arrived)$/.test(verb) && preposition === 'from';
  if (frame === null || (!isOut && !isIn)) return null;
  const phrase = placesAfter(state.units, end + 2, discourse);
  if (phrase === null || phrase.codes[0] === frame.host) return null;
  for (let used = phrase.from; used < phrase.to; used += 1) state.consumed.add(used);
  const isPart = [1, 2, 3].some((back) => wordOf(state.units[index - back]) === 'which');
  return {
    ...frame,
    flow: isPart && frame.flow !== 'turnover' ? frame.flow : isOut ? 'exports' : 'imports',
    sign: 0,
    partner: phrase.codes.join('+'),
  };
}

/** "goods worth 5 in total", "5 worldwide". */
function isWholeAfter(units: readonly Unit[], end: number): boolean {
  const [first, second] = [wordOf(units[end]) ?? '', wordOf(units[end + 1]) ?? ''];
  return (
    /^(?:altogether|worldwide|globally)$/.test(first) ||
    (first === 'in' && (second === 'total' || second === 'all'))
  );
}

const ARRIVING = /^(?:come|came|comes|arrived|arrive|arrives|entered|enter|reached|crossed)$/;

/** "Belarusian goods worth 5 came to our market": imports of the host, by where the goods are from. */
function arrivedFrame(
  state: SentenceState,
  { frame, subject, home }: Discourse,
  index: number,
  end: number,
): Frame | null {
  const { units } = state;
  const host = subject?.host ?? home;
  const goods = [2, 3, 4, 5]
    .map((back) => index - back)
    .find((at) => /^(?:goods|products|items)$/.test(wordOf(units[at]) ?? ''));
  const maker = goods === undefined ? undefined : units[goods - 1];
  if (frame === null || host === null || maker?.kind !== 'place' || maker.place.form !== 'demonym')
    return null;
  const isMoved = [0, 1, 2].some((offset) => ARRIVING.test(wordOf(units[end + offset]) ?? ''));
  if (!isMoved || maker.place.code === host) return null;
  return { ...frame, host, partner: maker.place.code, flow: 'imports', sign: 0 };
}

/** What the figure measures: the frame of the text, with the partner of a list or after the figure. */
export function frameAt(state: SentenceState, discourse: Discourse, end: number): Frame | null {
  const { frame } = discourse;
  if (frame === null) return null;
  const listed =
    state.queue.length > 0 && state.last === null
      ? (state.queue.shift() ?? null)
      : nextQueued(state);
  const after = partnerAfter(state, discourse, frame, end);
  const partner = after ?? listed;
  if (after !== null && state.told?.partner === 'WLD')
    state.told = { host: frame.host, partner: after };
  return partner === null || partner === frame.host ? frame : withPartner(frame, partner);
}

function nextQueued(state: SentenceState): string | null {
  return state.queue.shift() ?? null;
}
