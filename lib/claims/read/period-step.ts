import { isBasePeriod } from './base-period';
import { resolved } from './figure-period';
import { setWindow } from './money-period';
import { flushPending } from './pending';
import type { Discourse, SentenceState } from './state';
import type { PeriodUnit, Unit } from './unit';
import { wordOf } from './unit-words';

/** Takes a named period into the sentence: as what is compared with, or as where its figures lie. */
export function readPeriod(
  state: SentenceState,
  discourse: Discourse,
  index: number,
  unit: PeriodUnit,
): void {
  const isForward = state.status !== 'realised';
  if (unit.spec.shape.kind === 'undated') {
    if (
      [
        'today',
        'currently',
        'at present',
        'presently',
        'nowadays',
        'used to',
        'annually',
        'every year',
        'each year',
        'per year',
        'yearly',
      ].includes(unit.lower)
    )
      [state.period, state.periodAt] = [null, -2];
    return;
  }
  if (wordOf(state.units[index - 1]) === '(' && wordOf(state.units[index + 1]) === ':') return;
  if (isBasePeriod(state.units, index)) {
    const main = state.last?.period ?? state.period ?? discourse.window;
    state.base = resolved(unit, discourse, { isComparison: true, isForward: false, window: main });
    state.baseAt = index;
    return;
  }
  if (isAttributive(state.units, index)) return;
  if (wordOf(state.units[index + 1]) === "'s" && state.units[index + 2]?.kind === 'money') return;
  if (unit.spec.shape.kind === 'same' && unit.spec.anchor === null && state.period !== null) return;
  const period = resolved(unit, discourse, { isComparison: false, isForward });
  state.periodUnit = unit;
  if (period === null) return;
  if (period.end > discourse.date && period.start > discourse.date) {
    state.period = period;
    state.periodAt = index;
    return;
  }
  if (
    state.pending !== null &&
    state.pending.index > state.mentionAt &&
    index - state.pending.index > 8
  )
    flushPending(state, discourse);
  const held = discourse.window;
  setWindow(unit, period, state, discourse, index);
  if (held !== null && isOfEarlierChange(state.units, index)) discourse.window = held;
}

/** "after a 2.4 per cent rise in December": the month of the change before is no window of the text. */
function isOfEarlierChange(units: readonly Unit[], index: number): boolean {
  const words = units.slice(Math.max(0, index - 7), index);
  const after = words.findLastIndex((unit) => ['after', 'following'].includes(wordOf(unit) ?? ''));
  return after >= 0 && words.slice(after).some(({ kind }) => kind === 'percent');
}

/** "in January 2022-23 (FY23)", "the fiscal first half, April-September": the same period told again. */
export function isApposed(units: readonly Unit[], index: number): boolean {
  const [told, again] = [units[index - 1], units[index]];
  if (told?.kind === 'period' && again?.kind === 'period' && again.spec.shape.kind === 'year')
    return 'isFiscal' in (told.spec.anchor ?? {});
  return (
    wordOf(units[index - 1]) === '(' &&
    units[index - 2]?.kind === 'period' &&
    wordOf(units[index + 1]) === ')' &&
    !/^(?:days|months)$/.test(shapeKind(units[index]))
  );
}

function shapeKind(unit: Unit | undefined): string {
  return unit?.kind === 'period' ? unit.spec.shape.kind : '';
}

/** "the 2019 agreement", "last year's visit": the period of something else. */
function isAttributive(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  return (
    next?.kind === 'word' &&
    [
      'agreement',
      'summit',
      'visit',
      'war',
      'conference',
      'meeting',
      'pact',
      'deal',
      'crisis',
      'edition',
      'presidential',
      'election',
    ].includes(next.lower)
  );
}
