import { difference, type Decimal } from '@/lib/domain/decimal';
import { parts, shiftMonths } from './calendar';
import { newDraft, quoteSpan } from './drafts';
import { isBasePeriod } from './base-period';
import { periodAfter, resolved, sharedPeriodAfter } from './figure-period';
import { isUnderNoise } from './figure-role';
import { hedgeAt } from './figure-status';
import { flushPending } from './pending';
import { placesAfter } from './place-phrase';
import type { StatedPeriod } from './read-claim';
import { shareFrame } from './share-frame';
import type { Discourse, Draft, Frame, SentenceState } from './state';
import type { PercentUnit, Unit } from './unit';
import { isStop, wordOf } from './unit-words';

/** Reads the percentage at an index as a change or a share of the flow the text is at. */
export function readPercent(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: PercentUnit,
): void {
  if (isUnderNoise(state, index) || leadsToNoise(state.units, index) || isOfQuantity(state, index))
    return;
  if (discourse.frame?.isDead === true) return;
  const level = ofLastLevel(state.units, index);
  const isShare = !level && isShareAt(state, index, unit);
  if (isShare) {
    readShare(state, discourse, index, unit);
    return;
  }
  const sign = unit.isSigned ? null : level ? 1 : changeSign(state, index, unit);
  if (sign === null && !unit.isSigned) return;
  const base = level ? (difference(unit.percent, '100') ?? unit.percent) : unit.percent;
  const percent = sign === -1 && !base.startsWith('-') ? `-${base}` : base;
  if (discourse.frame === null) return;
  const frame = takeQueued(state, discourse.frame);
  readChange(state, discourse, index, { unit, percent, frame });
}

function takeQueued(state: SentenceState, frame: Frame): Frame {
  const partner = state.queue.shift();
  return partner === undefined ? frame : { ...frame, partner };
}

const NOT_TRADE = new Set([
  'tariff',
  'tariffs',
  'duty',
  'duties',
  'tax',
  'taxes',
  'stake',
  'interest',
  'vat',
  'levy',
  'levies',
  'discount',
  'inflation',
  'customs',
]);

function leadsToNoise(units: readonly Unit[], index: number): boolean {
  for (let at = index + 1; at < index + 5; at += 1) {
    const unit = units[at];
    if (isStop(unit) || unit?.kind === 'money') return false;
    if (
      NOT_TRADE.has(wordOf(unit) ?? '') ||
      (unit?.kind === 'word' &&
        unit.isNoise &&
        !['or', 'output'].includes(unit.lower) &&
        at <= index + 3)
    )
      return true;
  }
  return false;
}

const QUANTITY =
  /^(?:tons|tonnes|ton|mt|kg|kilograms|barrels|bottles|litres|liters|hectolitres|units|vehicles|heads|head|containers|teu|teus|bales|cubic|kwh|mwh|gwh|pieces|pairs|bpd|bcm|tonnage|volume|quantity|quantities|weight|cars|passengers|people)$/;

/** "217,500 tons of wheat (+24.9%)", "up 5% in volume": the change is of a count, not of value. */
function isOfQuantity(state: SentenceState, index: number): boolean {
  const { units } = state;
  if (
    !units.some((unit) => unit.kind === 'money' && unit.money.currency !== null) &&
    units.some((unit) => QUANTITY.test(wordOf(unit) ?? ''))
  )
    return true;
  for (let at = index - 1; at > index - 9 && at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'money' || unit?.kind === 'flow' || wordOf(unit) === ';') break;
    const word = wordOf(unit);
    const before = units[at - 1];
    if (
      word !== null &&
      QUANTITY.test(word) &&
      ((before?.kind === 'word' && before.type === 'number') ||
        ['thousand', 'million'].includes(wordOf(before) ?? ''))
    )
      return true;
  }
  const [next, after, third] = [1, 2, 3].map((offset) => wordOf(units[index + offset]) ?? '');
  const counted =
    next === 'in' || next === 'by'
      ? after === 'terms'
        ? (wordOf(units[index + 4]) ?? '')
        : after === 'the'
          ? third
          : after
      : '';
  return ['volume', 'quantity', 'weight', 'tonnage', 'tons', 'tonnes'].includes(counted ?? '');
}

/** "59.9% of last year's level": a level, told as a part of the one before. */
function ofLastLevel(units: readonly Unit[], index: number): boolean {
  if (wordOf(units[index + 1]) !== 'of') return false;
  const [first, second, third] = [2, 3, 4].map((offset) => units[index + offset]);
  const period = first?.kind === 'period' ? first : second?.kind === 'period' ? second : null;
  if (period === null)
    return ['level', 'figure'].includes(wordOf(third) ?? '') && second?.kind === 'period';
  const after = wordOf(first?.kind === 'period' ? second : third);
  return after === "'s" || after === 'level' || after === 'figure' || after === 's';
}

function isShareAt(state: SentenceState, index: number, unit: PercentUnit): boolean {
  const { units } = state;
  if (unit.isSigned || unit.isRatio) return false;
  const next = wordOf(units[index + 1]);
  if (next === 'of' || next === 'share' || next === 'portion') return true;
  if (isBracketed(units, index))
    return (
      changeSign({ ...state, direction: null }, index, unit) === null &&
      !followsIncrement(units, index)
    );
  if (isOwnedShare(state, index) || goesOnSharing(state, index) || isListedShare(state, index))
    return true;
  for (let at = index - 1; at > index - 14 && at >= 0; at -= 1) {
    const word = units[at];
    if (word?.kind === 'money' || word?.kind === 'percent' || isStop(word)) {
      return word?.kind === 'word' && word.lower === ',' && wordOf(units[at + 1]) === 'or'
        ? followsLevel(units, at) && state.lastAt >= at - 6 && !changeWordNear(units, index)
        : false;
    }
    if (word?.kind === 'word' && word.change !== null) return false;
    if (word?.kind === 'word' && word.isShare && word.lower !== 'or') return true;
  }
  return false;
}

/** "Italy took 32 percent of exports, Turkey 19 percent", "1 percent went to Georgia": after one share, the next of a list. */
function isListedShare({ units, shareAt }: SentenceState, index: number): boolean {
  if (shareAt < 0) return false;
  if (wordOf(units[index + 1]) === 'went' && wordOf(units[index + 2]) === 'to') return true;
  const place = [1, 2, 3].find((back) => units[index - back]?.kind === 'place');
  return (
    place !== undefined &&
    units
      .slice(index - place, index)
      .every((unit) => unit.kind === 'place' || (unit.kind === 'word' && unit.change === null))
  );
}

/** "… 26 percent in its foreign trade, 38 percent in exports": the next of several shares. */
function goesOnSharing({ units }: SentenceState, index: number): boolean {
  if (wordOf(units[index + 1]) !== 'in' || units[index + 2]?.kind !== 'flow') return false;
  return units
    .slice(Math.max(0, index - 24), index)
    .some(
      (unit) => unit.kind === 'word' && ['share', 'portion', 'proportion'].includes(unit.lower),
    );
}

/** "the European Union's is 15 percent", after a share was told. */
function isOwnedShare({ units }: SentenceState, index: number): boolean {
  const owner = units[index - 2];
  const isOwned =
    owner?.kind === 'place' &&
    owner.isPossessive &&
    ['is', 'was', 'stood'].includes(wordOf(units[index - 1]) ?? '');
  return (
    isOwned &&
    units
      .slice(0, index - 2)
      .some(
        (unit) =>
          unit.kind === 'word' && ['share', 'part', 'portion', 'proportion'].includes(unit.lower),
      )
  );
}

function isBracketed(units: readonly Unit[], index: number): boolean {
  return (
    [1, 2, 3].some((back) => wordOf(units[index - back]) === '(') &&
    wordOf(units[index + 1]) === ')'
  );
}

function followsIncrement(units: readonly Unit[], index: number): boolean {
  const open = [1, 2, 3].find((back) => wordOf(units[index - back]) === '(') ?? 1;
  for (let at = index - open - 1; at > index - open - 5 && at >= 0; at -= 1)
    if (wordOf(units[at]) === 'by') return true;
  return false;
}

function followsLevel(units: readonly Unit[], comma: number): boolean {
  return units[comma - 1]?.kind === 'money' || wordOf(units[comma - 1]) === ')';
}

function changeWordNear(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  return next?.kind === 'word' && (next.change !== null || next.hedge === 'over');
}

/** Whether the words around a percentage say up or down; `null` when they say neither. */
function changeSign(state: SentenceState, index: number, unit: PercentUnit): 1 | -1 | null {
  const { units } = state;
  if (!unit.isRatio && isReached(units, index)) return null;
  for (const offset of [1, 2, 3]) {
    const next = units[index + offset];
    if (next?.kind !== 'word' || next.type !== 'word') break;
    if (next.change !== null) return next.change;
    if (next.lower === 'more than' || next.lower === 'above') return 1;
    if (next.lower === 'less than' || next.lower === 'below') return -1;
    if (!['year', 'annual', 'yearly', 'a', '-', 'on', 'further'].includes(next.lower)) break;
  }
  if (unit.isRatio && unit.percent.startsWith('-')) return 1;
  for (let at = index - 1; at > index - 16 && at >= 0; at -= 1) {
    const word = units[at];
    if (word?.kind === 'percent' || wordOf(word) === ';') break;
    if (
      word?.kind === 'word' &&
      word.change !== null &&
      !(
        word.hedge !== null &&
        word.change !== null &&
        ['above', 'below', 'more', 'less'].includes(word.lower)
      )
    )
      return word.change;
    if (
      word?.kind === 'money' &&
      wordOf(units[at + 1]) !== '(' &&
      wordOf(units[at + 1]) !== ',' &&
      wordOf(units[at + 1]) !== 'or' &&
      wordOf(units[at + 1]) !== 'in'
    )
      break;
  }
  if (unit.isRatio) return 1;
  return state.direction;
}

/** "from 96 to 80 percent": a percentage that is reached is no change. */
function isReached(units: readonly Unit[], index: number): boolean {
  const before = units[index - 1];
  return (
    wordOf(before) === 'to' ||
    (before?.kind === 'word' && before.hedge !== null && wordOf(units[index - 2]) === 'to')
  );
}

function readShare(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: PercentUnit,
): void {
  const shared = shareFrame(state, discourse, index);
  if (shared === null) return;
  const isListed =
    isListedShare(state, index) &&
    state.shareFrame !== null &&
    wordOf(state.units[index + 1]) !== 'of';
  const frame =
    isListed && state.shareFrame !== null
      ? { ...state.shareFrame, partner: shared.frame.partner }
      : shared.frame;
  state.shareAt = index;
  state.shareFrame = frame;
  const { last } = state;
  discourse.frame ??= shared.frame;
  const isNear =
    last !== null && state.lastAt > Math.max(state.mentionAt, state.nominativeAt) && shared.isSame;
  if (isNear && last.sharePct === null) {
    last.sharePct = unit.percent;
    return;
  }
  flushPending(state, discourse);
  const draft = newDraft(
    frame,
    state.period ?? laterPeriod(state, discourse, index) ?? discourse.window,
    { start: unit.start, end: unit.end },
    quoteSpan(state, index, index + 1),
  );
  draft.sharePct = unit.percent;
  draft.hedge = hedgeAt(state.units, index);
  const own = periodOf(state, discourse, index);
  draft.period = own ?? draft.period;
  state.pending = { index, draft, isDated: own !== null };
}

interface Change {
  readonly unit: PercentUnit;
  readonly percent: Decimal;
  readonly frame: Frame;
}

function readChange(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  change: Change,
): void {
  const basis = basisOf(state, discourse, index);
  const { last } = state;
  const isNear =
    last !== null &&
    state.lastAt >
      Math.max(
        state.mentionAt,
        state.nominativeAt,
        state.periodAt === state.lastAt ? -1 : state.periodAt,
      );
  if (isNear && basis === 'other') return;
  if (
    isNear &&
    (basis === 'previous' ? last.changePreviousPct === null : last.changePct === null) &&
    state.queue.length === 0
  ) {
    put(last, basis, change.percent);
    last.period = periodByBase(state, discourse, index, last.period) ?? last.period;
    return;
  }
  flushPending(state, discourse);
  const own = periodOf(state, discourse, index);
  const draft = newDraft(
    change.frame,
    own ?? state.period ?? laterPeriod(state, discourse, index) ?? discourse.window,
    { start: change.unit.start, end: change.unit.end },
    quoteSpan(state, index, index + 1),
  );
  put(draft, basis, change.percent);
  draft.hedge = hedgeAt(state.units, index);
  draft.status = state.status;
  state.pending = { index, draft, isDated: own !== null && levelIsDated(state, index) };
}

function put(draft: Draft, basis: Basis, percent: Decimal): void {
  if (basis === 'year') draft.changePct = percent;
  if (basis === 'previous') draft.changePreviousPct = percent;
}

/** "or 46% above June 2021": a level whose period was only carried over lies a year after what it is compared with. */
function periodByBase(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  carried: StatedPeriod | null,
): StatedPeriod | null {
  if (state.period !== null || carried === null) return null;
  for (let at = index + 1; at < index + 7; at += 1) {
    const unit = state.units[at];
    if (unit?.kind === 'word' && unit.type === 'word') continue;
    if (
      unit?.kind !== 'period' ||
      !isBasePeriod(state.units, at) ||
      unit.spec.anchor?.kind !== 'year'
    )
      return null;
    const base = resolved(unit, discourse, { isComparison: true, isForward: false });
    return base !== null && base.freq !== carried.freq && base.freq !== 'A'
      ? shiftMonths(base, 12)
      : null;
  }
  return null;
}

/** A period that the sentence tells later, where none is told before. */
function laterPeriod(
  state: SentenceState,
  discourse: Discourse,
  index: number,
): StatedPeriod | null {
  const unit = sharedPeriodAfter(state.units, index + 1);
  return unit === null
    ? null
    : resolved(unit, discourse, { isComparison: false, isForward: state.status !== 'realised' });
}

/** The period told after a percentage: "grew 40 percent in 2022", "tripled in 2022". */
function periodOf(state: SentenceState, discourse: Discourse, index: number) {
  const { units } = state;
  for (let at = index + 1; at < index + 6; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'period') {
      const isForward = state.status !== 'realised';
      return isBasePeriod(units, at) || unit.spec.shape.kind === 'undated'
        ? null
        : resolved(unit, discourse, { isComparison: false, isForward });
    }
    if (
      ![
        'in',
        'during',
        'for',
        'over',
        'the',
        'year',
        '-',
        'on',
        'of',
        'year - on - year',
        'yoy',
        'respectively',
        'to',
        'just',
      ].includes(wordOf(unit) ?? '')
    )
      return null;
  }
  return null;
}

/** True when the amount after a percentage has a period of its own as well. */
function levelIsDated(state: SentenceState, index: number): boolean {
  const at = state.units.findIndex((unit, place) => place > index && unit.kind === 'money');
  return at !== -1 && periodAfter(state.units, at + 1) !== null;
}

type Basis = 'year' | 'previous' | 'other';

/** What a change is counted from, by the words after it. */
function basisOf(state: SentenceState, discourse: Discourse, index: number): Basis {
  const { units } = state;
  for (let at = index + 1; at < index + 12; at += 1) {
    const unit = units[at];
    if (
      unit === undefined ||
      wordOf(unit) === ';' ||
      unit.kind === 'percent' ||
      unit.kind === 'flow'
    )
      break;
    const word = wordOf(unit);
    if (word === 'month' || word === 'monthly' || word === 'mom' || word === 'quarterly')
      return remember(discourse, 'previous');
    if (word === 'year' || word === 'annually' || word === 'yoy' || word === 'annual')
      return remember(discourse, 'year');
    if (word === 'since' || word === 'years' || word === 'decade') return 'other';
    if (unit.kind !== 'period') continue;
    if (wordOf(units[at - 1]) === 'between' && wordOf(units[at + 1]) === 'and') return 'other';
    if (!isBasePeriod(units, at)) continue;
    if (wordOf(units[at - 1]) === 'since') return 'other';
    const base = baseOf(state, discourse, at);
    return base === 'other' ? base : remember(discourse, base);
  }
  return discourse.basis;
}

function baseOf(state: SentenceState, discourse: Discourse, at: number): Basis {
  const unit = state.units[at];
  if (unit?.kind !== 'period') return 'year';
  if (unit.spec.shape.kind === 'before') return 'previous';
  const main = state.period ?? discourse.window;
  const base = resolved(unit, discourse, { isComparison: true, isForward: false });
  if (main === null || base === null) return 'year';
  if (Math.abs(parts(main.end).year - parts(base.end).year) > 1) return 'other';
  const [month, quarter] = [shiftMonths(main, -1).start, shiftMonths(main, -3).start];
  return (main.freq === 'M' && base.start === month) ||
    (main.freq === 'Q' && base.start === quarter)
    ? 'previous'
    : 'year';
}

function remember(discourse: Discourse, basis: 'year' | 'previous'): Basis {
  discourse.basis = basis;
  return basis;
}

void placesAfter;
