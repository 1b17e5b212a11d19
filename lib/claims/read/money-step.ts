import type { Decimal } from '@/lib/domain/decimal';
import { currencyOf } from './places';
import { addDraft, newDraft, quoteSpan } from './drafts';
import { isUnderNoise, governorAfter, roleOf, type FigureRole } from './figure-role';
import { hedgeAt, statusAt } from './figure-status';
import { comparisonPeriod, levelPeriod } from './money-period';
import { applyMention } from './frame';
import { readMention } from './mention';
import { placesAfter } from './place-phrase';
import { flushPending } from './pending';
import type { OtherCurrency } from './read-claim';
import type { Discourse, Draft, Frame, SentenceState } from './state';
import type { MoneyUnit, Unit } from './unit';
import { isDescriptive, wordOf } from './unit-words';

/** Reads the amount at an index into a claim, if it is one, and gives the index to go on from. */
export function readMoney(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: MoneyUnit,
): number {
  const { units } = state;
  const { end, others } = othersAfter(units, index, unit);
  const currency =
    unit.money.currency ??
    (isQuantity(units, end) ? null : (discourse.currency ?? currencyOf(null)));
  if (currency === null) return end;
  const right = governorAfter(units, end);
  if (right?.kind === 'noise' || isTaxed(units, index) || isOwnedByOther(units, index)) {
    state.noiseAt = right?.at ?? index;
    if (right?.kind === 'flow') state.consumed.add(right.at);
    return end;
  }
  if (right !== null && right.at > state.mentionAt) mentionAt(state, discourse, right.at);
  if (isUnderNoise(state, index)) return markDead(discourse, end);
  if (state.mentionAt < 0 && isOpening(state, index)) lookAhead(state, discourse, end);
  const whole = totalFrame(state, discourse, index);
  const frame =
    whole ??
    movedFrame(state, discourse, end) ??
    sizedFrame(state, discourse, unit) ??
    frameAt(state, discourse, end);
  if (unit.money.currency !== null) discourse.currency = unit.money.currency;
  if (frame === null || frame.isDead) return end;
  if (whole === null) discourse.frame = frame;
  if (whole === null && state.isBare && frame.partner === 'WLD') state.told = frame;
  const figure = { start: unit.start, end: unit.end };
  const role = roleOf(units, index, end);
  const scale =
    unit.money.scale ?? sharedScale(units, index) ?? siblingScale(units, index, unit) ?? '1';
  if (role === 'increment') {
    takeIncrement(state, unit.money.value, scale, index);
    return end;
  }
  const draft = newDraft(frame, null, figure, quoteSpan(state, index, end));
  draft.product = productAfter(units, end) ?? frame.product;
  Object.assign(draft, {
    value: signed(unit.money.value, frame, state, index, end),
    scale,
    currency,
    otherCurrencies: others,
    hedge: hedgeAt(units, index),
  });
  complete(draft, { state, discourse, index, end, role });
  return end;
}

/** "Neymar's €220m": the amount of an owner that is neither place nor period. */
function isOwnedByOther(units: readonly Unit[], index: number): boolean {
  return (
    wordOf(units[index - 1]) === "'s" &&
    units[index - 2]?.kind === 'word' &&
    units[index - 2]?.lower !== 'year'
  );
}

/** "tariffs on $50 billion of goods": the amount a duty covers. */
function isTaxed(units: readonly Unit[], index: number): boolean {
  const before = units.slice(Math.max(0, index - 7), index).map((unit) => wordOf(unit) ?? '');
  const at = before.findLastIndex((word) =>
    /^(?:tariffs?|duty|duties|levies|levy|tax|taxes|sanctions)$/.test(word),
  );
  return at !== -1 && before.slice(at).includes('on');
}

/** "$1.6 and $1.9 million", "from 18 to 31 million": the scale word told once for both. */
function sharedScale(units: readonly Unit[], index: number): Decimal | null {
  const unit = units[index];
  if (unit?.kind !== 'money' || unit.money.value.length > 6 || Number(unit.money.value) >= 1000)
    return null;
  for (let at = index + 1; at < index + 4; at += 1) {
    const next = units[at];
    if (next?.kind === 'money') return next.money.scale;
    if (!['and', 'to', ',', '-', 'or'].includes(wordOf(next) ?? '')) return null;
  }
  return null;
}

/** "$14.01 billion in exports and $11.57 in imports": a scale word left out beside one that is told. */
function siblingScale(units: readonly Unit[], index: number, unit: MoneyUnit): Decimal | null {
  if (!/^\d{1,3}\.\d+$/.test(unit.money.value)) return null;
  const near = [
    ...units.slice(index + 1, index + 24),
    ...units.slice(Math.max(0, index - 24), index).reverse(),
  ];
  const sibling = near.find(
    (other) =>
      other.kind === 'money' &&
      other.money.scale !== null &&
      other.money.currency === unit.money.currency,
  );
  return sibling?.kind === 'money' ? sibling.money.scale : null;
}

function markDead(discourse: Discourse, end: number): number {
  if (discourse.frame !== null) discourse.frame = { ...discourse.frame, isDead: true };
  return end;
}

function mentionAt(state: SentenceState, discourse: Discourse, at: number): void {
  const flow = state.units[at];
  if (flow?.kind !== 'flow') return;
  flushPending(state, discourse);
  applyMention(readMention(state.units, at, flow, discourse), state, discourse);
}

/** True where only light words stand before the figure, so that what it measures is still to come. */
function isOpening(state: SentenceState, index: number): boolean {
  return state.units
    .slice(state.start, index)
    .every(
      (unit) =>
        unit.kind === 'period' ||
        (unit.kind === 'word' &&
          (unit.hedge !== null ||
            unit.type === 'sign' ||
            [
              'at',
              'with',
              'a',
              'the',
              'some',
              'of',
              'worth',
              'goods',
              'in',
              'and',
              'only',
              'as',
              'much',
              'total',
              'for',
            ].includes(unit.lower))),
    );
}

function lookAhead(state: SentenceState, discourse: Discourse, end: number): void {
  for (let at = end; at < Math.min(state.units.length, end + 25); at += 1) {
    const unit = state.units[at];
    if (unit?.kind === 'money' || wordOf(unit) === ';') return;
    if (unit?.kind === 'flow' && unit.flow.form !== 'weak') {
      mentionAt(state, discourse, at);
      return;
    }
  }
}

/**
 * A bare "imports were …" after a report on the whole trade of a country and a detail on one
 * partner belongs to the one whose other flow is of like size. `null` where the text decides.
 */
function sizedFrame(state: SentenceState, discourse: Discourse, unit: MoneyUnit): Frame | null {
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
  const sizes = drafts.slice(-60).filter(
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
function totalFrame(state: SentenceState, discourse: Discourse, index: number): Frame | null {
  const { frame, drafts } = discourse;
  if (frame === null || frame.flow === 'balance') return null;
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
  const isWhole = wordOf(state.units[at + 1]) === 'of' && state.lastAt > state.mentionAt;
  const isSubject = wordOf(owner) === 'the' && index - at > 1 && state.mentionAt < 0;
  const sides = drafts
    .slice(-6)
    .filter((draft) => draft.reporter === frame.host && draft.partner === frame.partner);
  const hasBoth =
    sides.some(({ flow }) => flow === 'exports') && sides.some(({ flow }) => flow === 'imports');
  return (isWhole || isSubject) && hasBoth ? { ...frame, flow: 'turnover', sign: 0 } : null;
}

/** "goods worth 5 went to Kazakhstan", "came from there": exports and imports told by the way they go. */
function movedFrame(state: SentenceState, discourse: Discourse, end: number): Frame | null {
  const { frame } = discourse;
  const [verb, preposition] = [wordOf(state.units[end]) ?? '', wordOf(state.units[end + 1]) ?? ''];
  const isOut = /^(?:went|goes|go|going)$/.test(verb) && preposition === 'to';
  const isIn = /^(?:came|comes|come|coming|arrived)$/.test(verb) && preposition === 'from';
  if (frame === null || (!isOut && !isIn)) return null;
  const phrase = placesAfter(state.units, end + 2, discourse);
  if (phrase === null || phrase.codes[0] === frame.host) return null;
  for (let used = phrase.from; used < phrase.to; used += 1) state.consumed.add(used);
  return {
    ...frame,
    flow: isOut ? 'exports' : 'imports',
    sign: 0,
    partner: phrase.codes.join('+'),
  };
}

/** What the figure measures: the frame of the text, with the partner of a list or after the figure. */
function frameAt(state: SentenceState, discourse: Discourse, end: number): Frame | null {
  const { frame } = discourse;
  if (frame === null) return null;
  const listed =
    state.queue.length > 0 && state.last === null
      ? (state.queue.shift() ?? null)
      : nextQueued(state);
  const after = partnerAfter(state, discourse, frame, end);
  const partner = after ?? listed;
  return partner === null || partner === frame.host ? frame : { ...frame, partner };
}

function nextQueued(state: SentenceState): string | null {
  return state.queue.shift() ?? null;
}

/** "$168.3 mln to Russia", "$5 billion worth from Türkiye": the side told right after the figure. */
function partnerAfter(
  state: SentenceState,
  discourse: Discourse,
  frame: Frame,
  end: number,
): string | null {
  const { units } = state;
  const wanted =
    frame.flow === 'exports' ? ['to', 'into'] : frame.flow === 'imports' ? ['from'] : ['with'];
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

/** "$20 million worth of chicken meat", "$33.6 billion of Australian coal": what the amount is of. */
function productAfter(units: readonly Unit[], end: number): string | null {
  let at = end;
  if (['worth', "'", 'in'].includes(wordOf(units[at]) ?? ''))
    at += wordOf(units[at]) === "'" ? 2 : 1;
  if (
    wordOf(units[at]) !== 'of' &&
    !(wordOf(units[at - 1]) === 'worth' && wordOf(units[at]) === 'worth of')
  )
    return null;
  at += 1;
  const owner = units[at];
  if (owner?.kind === 'place' && !owner.isPossessive) at += 1;
  const words: string[] = [];
  for (; at < end + 9; at += 1) {
    const unit = units[at];
    if (
      unit?.kind !== 'word' ||
      unit.type === 'number' ||
      !(isDescriptive(unit) || (unit.lower === 'and' && words.length > 0)) ||
      unit.change !== null
    )
      break;
    words.push(unit.lower);
  }
  const text = words.join(' ').replaceAll(' - ', '-').replace(/ and$/, '');
  const isAnything =
    words.length === 0 ||
    units[at]?.kind === 'flow' ||
    words.every((word) =>
      [
        'goods',
        'products',
        'commodities',
        'merchandise',
        'items',
        'various',
        'different',
        'that',
        'this',
        'and',
        'services',
        'which',
        'total',
        'amount',
        'them',
        'it',
        'all',
        '-',
        'the',
        'bilateral',
        'two',
        'way',
      ].includes(word),
    );
  return isAnything ? null : text.replace(/^the /, '').replace(/ (?:goods|products)$/, '');
}

/** "to China ($3bn)", "with Japan at $2bn": a place that has its own amount after it. */
function hasOwnAmount(units: readonly Unit[], at: number): boolean {
  if (units[at]?.kind === 'money') return true;
  return (
    ['(', 'with', 'at', ':', 'of'].includes(wordOf(units[at]) ?? '') &&
    units[at + 1]?.kind === 'money'
  );
}

/** A second amount in brackets or after "or", when it is in another currency. */
function othersAfter(
  units: readonly Unit[],
  index: number,
  unit: MoneyUnit,
): { readonly end: number; readonly others: readonly OtherCurrency[] } {
  const opens = wordOf(units[index + 1]);
  if (
    opens !== '(' &&
    opens !== 'or' &&
    opens !== '/' &&
    !(opens === ',' && wordOf(units[index + 2]) === 'or') &&
    opens !== '['
  )
    return { end: index + 1, others: [] };
  for (let at = index + 2; at < index + 8; at += 1) {
    const other = units[at];
    if (other?.kind === 'word' && other.lower !== ')' && other.type !== 'number') continue;
    if (
      other?.kind !== 'money' ||
      other.money.currency === null ||
      other.money.currency === unit.money.currency
    )
      break;
    const close = opens === '(' || opens === '[' ? closing(units, at + 1) : at + 1;
    return {
      end: close,
      others: [
        {
          value: other.money.value,
          scale: other.money.scale ?? '1',
          currency: other.money.currency,
        },
      ],
    };
  }
  return { end: index + 1, others: [] };
}

function closing(units: readonly Unit[], from: number): number {
  for (let at = from; at < from + 10; at += 1)
    if ([')', ']'].includes(wordOf(units[at]) ?? '')) return at + 1;
  return from;
}

/** "33.333 million tons": a scale word with no currency counts things when a noun follows. */
function isQuantity(units: readonly Unit[], end: number): boolean {
  const unit = units[end];
  if (unit?.kind !== 'word' || unit.type !== 'word')
    return unit?.kind === 'place' || unit?.kind === 'flow';
  return (
    isDescriptive(unit) &&
    unit.change === null &&
    ![
      'worth',
      'last',
      'year',
      'respectively',
      'each',
      'so',
      'then',
      'now',
      'again',
      'mark',
      'earlier',
      'only',
      'alone',
      'annually',
    ].includes(unit.lower)
  );
}

const NEGATIVE = new Set([
  'minus',
  'negative',
  'passive',
  'adverse',
  'unfavourable',
  'unfavorable',
  'deficit',
  'unfavourably',
]);

function signed(
  value: Decimal,
  frame: Frame,
  state: SentenceState,
  index: number,
  end: number,
): Decimal {
  if (frame.flow !== 'balance') return value;
  const { units } = state;
  const from = Math.max(state.mentionAt - 3, 0);
  const around = [...units.slice(Math.min(from, index), index), ...units.slice(end, end + 5)];
  const isMinus = wordOf(units[index - 1]) === '-' || frame.sign === -1;
  const isNegative =
    isMinus ||
    (frame.sign === 0 &&
      around.some(
        (unit) =>
          NEGATIVE.has(wordOf(unit) ?? '') || (unit.kind === 'flow' && unit.flow.sign === -1),
      ));
  return isNegative && Number(value) !== 0 ? `-${value}` : value;
}

function takeIncrement(state: SentenceState, value: Decimal, scale: Decimal, index: number): void {
  void scale;
  state.pendingAmount = value;
  if (state.last !== null && state.lastAt > state.mentionAt && index > state.lastAt)
    state.pendingAmount = null;
}

interface Setting {
  readonly state: SentenceState;
  readonly discourse: Discourse;
  readonly index: number;
  readonly end: number;
  readonly role: FigureRole;
}

function complete(draft: Draft, setting: Setting): void {
  const { state, discourse, index, end, role } = setting;
  if (role === 'comparison') {
    draft.period = comparisonPeriod(setting, draft);
    addDraft(discourse, draft);
    state.baseAt = -1;
    return;
  }
  draft.status = statusAt(state, index, end);
  draft.period = levelPeriod(setting, draft);
  const isFuture = draft.period !== null && draft.period.start > discourse.date;
  if (isFuture && draft.status === 'realised') draft.status = 'forecast';
  const { pending } = state;
  if (pending !== null) {
    const isOwn = pending.index > Math.max(state.mentionAt, state.nominativeAt) && !pending.isDated;
    if (isOwn) takeChange(draft, pending.draft);
    else flushPending(state, discourse);
    state.pending = null;
  }
  state.last = addDraft(discourse, draft);
  state.lastAt = index;
  state.pendingAmount = null;
}

function takeChange(draft: Draft, from: Draft): void {
  draft.changePct = from.changePct;
  draft.changePreviousPct = from.changePreviousPct;
  draft.sharePct = from.sharePct;
  draft.shareOf = from.shareOf;
}
