import { product } from '@/lib/domain/decimal';
import { fiscalStart, parts, shiftMonths } from './calendar';
import { periodOwner } from './figure-base';
import {
  currentPeriod,
  isShifted,
  periodAfter,
  periodBefore,
  resolved,
  sharedPeriodAfter,
} from './figure-period';
import type { PeriodSpec } from './period-spec';
import type { StatedPeriod } from './read-claim';
import type { Discourse, Draft, SentenceState } from './state';
import type { PeriodUnit } from './unit';
import { wordOf } from './unit-words';

interface Setting {
  readonly state: SentenceState;
  readonly discourse: Discourse;
  readonly index: number;
  readonly end: number;
}

/** The period of a level: told right after it, before it in the sentence, shared at the end, or carried over. */
export function levelPeriod(setting: Setting, draft: Draft): StatedPeriod | null {
  const { state, discourse, index, end } = setting;
  const isForward = draft.status !== 'realised';
  const named =
    state.respective.get(index) ?? periodOwner(state.units, index) ?? periodAfter(state.units, end);
  const explicit = named !== null && isForward ? forwardUnit(named, discourse) : named;
  if (named !== null && explicit !== null) {
    state.consumed.add(state.units.indexOf(named));
    draft.trace.push(`period from "${explicit.lower}"`);
    const period = resolved(explicit, discourse, { isComparison: false, isForward });
    if (
      !isForward &&
      period !== null &&
      period.start <= discourse.date &&
      !(isShifted(explicit) && state.last !== null)
    )
      setWindow(explicit, period, state, discourse, index);
    if (!isForward && period !== null && endsLater(period, discourse) && isBy(state, explicit))
      draft.status = 'target';
    return isForward && period !== null && !endsLater(period, discourse) ? null : period;
  }
  if (isForward) {
    const shared = toldForward(state, discourse) ?? state.period ?? sharedOf(setting, true);
    return shared !== null && endsLater(shared, discourse) ? shared : null;
  }
  if (state.periodAt === -2) return null;
  const told = state.period ?? sharedOf(setting, false);
  draft.trace.push(told === null ? 'period as told before' : 'period as told in the sentence');
  return told ?? discourse.window;
}

/** A year told before a hope or a guess is meant as a whole. */
function toldForward(state: SentenceState, discourse: Discourse): StatedPeriod | null {
  const { periodUnit: unit } = state;
  if (unit === null) return null;
  const { shape } = unit.spec;
  const isThatYear = shape.kind === 'that' && shape.unit === 'year';
  if (shape.kind !== 'year' && !isThatYear) return null;
  const spec = isThatYear ? runningYear(discourse) : unit.spec;
  return resolved({ ...unit, spec }, discourse, { isComparison: false, isForward: true });
}

/** As named, or for "the year" of a hope the running one. */
function forwardUnit(unit: PeriodUnit, discourse: Discourse): PeriodUnit {
  const { shape } = unit.spec;
  return shape.kind === 'that' && shape.unit === 'year'
    ? { ...unit, spec: runningYear(discourse) }
    : unit;
}

/** "for the whole year" of a hope: the running year, statistical where the text counts so. */
function runningYear({ window, home }: Discourse): PeriodSpec {
  const start = fiscalStart(home);
  const isFiscal =
    window !== null && start.month !== 1 && Math.abs(parts(window.start).month - start.month) < 1;
  return { shape: { kind: 'year' }, anchor: { kind: 'relative', offset: 0, isFiscal } };
}

function sharedOf(setting: Setting, isForward: boolean): StatedPeriod | null {
  const { state, discourse, end } = setting;
  const unit = sharedPeriodAfter(state.units, end);
  const period =
    unit === null ? null : resolved(unit, discourse, { isComparison: false, isForward });
  return !isForward && period !== null && period.start > discourse.date ? null : period;
}

function endsLater(period: StatedPeriod, discourse: Discourse): boolean {
  return period.end >= discourse.date;
}

function isBy(state: SentenceState, unit: PeriodUnit): boolean {
  const at = state.units.indexOf(unit);
  return [1, 2, 3].some((back) => wordOf(state.units[at - back]) === 'by');
}

/** Makes a named period the one the sentence, and the text after it, is at. */
export function setWindow(
  unit: PeriodUnit,
  period: StatedPeriod,
  state: SentenceState,
  discourse: Discourse,
  at: number,
): void {
  state.period = period;
  state.periodAt = at;
  if (isShifted(unit) || isLookingBack(state, at, period, discourse)) return;
  discourse.window = period;
  discourse.windows.push(period);
}

/** "In August last year they had been …": a look back does not move the text from where it is. */
function isLookingBack(
  state: SentenceState,
  at: number,
  period: StatedPeriod,
  discourse: Discourse,
): boolean {
  if (discourse.window === null || period.end >= discourse.window.start) return false;
  return state.units
    .slice(Math.max(0, at - 12), at + 12)
    .some((unit) => wordOf(unit) === 'had been' || wordOf(unit) === 'had');
}

/** The period of an earlier level: told after it, or before it as what is compared with, or a year before. */
export function comparisonPeriod(setting: Setting, draft: Draft): StatedPeriod | null {
  const { state, discourse, end } = setting;
  const main =
    state.last?.period ??
    state.period ??
    sharedOf(setting, false) ??
    currentPeriod(state, discourse);
  const explicit =
    periodOwner(state.units, setting.index) ??
    periodAfter(state.units, end) ??
    bracketed(state, end);
  if (explicit !== null) {
    state.consumed.add(state.units.indexOf(explicit));
    const period = resolved(explicit, discourse, {
      isComparison: true,
      isForward: false,
      window: main,
    });
    return period !== null && isYearOf(explicit) && main !== null
      ? sameWindowIn(period, main, draft, state)
      : period;
  }
  if (state.base !== null && state.baseAt > state.lastAt) return state.base;
  if (state.last !== null && state.last.partner !== draft.partner && main !== null) return main;
  return periodBefore(main, discourse.basis);
}

function bracketed(state: SentenceState, end: number): PeriodUnit | null {
  const unit = state.units[end + 1];
  return wordOf(state.units[end]) === '(' && unit?.kind === 'period' ? unit : null;
}

function isYearOf(unit: PeriodUnit): boolean {
  const { shape, anchor } = unit.spec;
  return shape.kind === 'year' && (anchor?.kind === 'year' || anchor?.kind === 'relative');
}

/** "against $1.4bn in 2021" beside a half-year: the same half of that year, when the sizes are alike. */
function sameWindowIn(
  period: StatedPeriod,
  main: StatedPeriod,
  draft: Draft,
  state: SentenceState,
): StatedPeriod {
  if (main.freq === 'A' || main.freq === 'FY' || period.freq !== 'A' || state.last === null)
    return period;
  const level =
    state.last.value === null ? NaN : Number(product(state.last.value, state.last.scale));
  const earlier = draft.value === null ? NaN : Number(product(draft.value, draft.scale));
  const ratio = Math.abs(earlier / level);
  if (!(ratio > 0.3 && ratio < 3)) return period;
  const years = parts(period.end).year - parts(main.end).year;
  return years < 0 ? shiftMonths(main, 12 * years) : period;
}
