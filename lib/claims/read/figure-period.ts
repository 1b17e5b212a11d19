import { isBasePeriod } from './base-period';
import { governorAfter } from './governor-after';
import { roleOf } from './figure-role';
import { fiscalStart, months, parts, shiftMonths } from './calendar';
import type { StatedPeriod } from './read-claim';
import { monthsIn, resolvePeriod } from './resolve-period';
import type { Discourse, SentenceState } from './state';
import type { PeriodUnit, Unit } from './unit';
import { DETERMINERS, isClauseEnd, wordOf } from './unit-words';

const INTO_PERIOD = new Set(
  'recorded registered posted seen reported achieved realised in for over during of the at throughout by on from worth value total annually was both just as and is being'.split(
    ' ',
  ),
);

/** The period told right after a figure, before anything else is told; `null` for none. */
export function periodAfter(units: readonly Unit[], end: number): PeriodUnit | null {
  const governor = governorAfter(units, end);
  let at = governor?.kind === 'flow' ? governor.at + 1 : end;
  for (let step = 0; step < 16; step += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (unit.kind === 'period') return isBasePeriod(units, at) ? null : preciseAt(units, at, unit);
    if (unit.kind === 'place' || unit.kind === 'reference') {
      at += 1;
      continue;
    }
    if (unit.kind !== 'word') return null;
    const isComma =
      unit.lower === ',' &&
      ['in', 'for', 'during', 'over', 'at'].includes(wordOf(units[at + 1]) ?? '') &&
      beginsPeriod(units, at + 2);
    const isBracket = unit.lower === '(' && units[at + 1]?.kind === 'period';
    const isNeutral =
      unit.type === 'word' &&
      unit.change === null &&
      !unit.isComparison &&
      unit.cue === null &&
      !unit.isNoise &&
      !isClauseEnd(unit);
    const isAnd = unit.lower === 'and' || unit.lower === 'but';
    if (
      isAnd ||
      !(
        isComma ||
        isBracket ||
        INTO_PERIOD.has(unit.lower) ||
        unit.lower === ')' ||
        unit.lower === '-' ||
        isNeutral
      )
    )
      return null;
    at += 1;
  }
  return null;
}

/** "the first five months (March 21-August 22)": the dates in brackets say it more exactly. */
function preciseAt(units: readonly Unit[], at: number, unit: PeriodUnit): PeriodUnit {
  const inner = units[at + 2];
  const isDated =
    inner?.kind === 'period' &&
    (inner.spec.shape.kind === 'days' || inner.spec.shape.kind === 'months');
  return isDated && wordOf(units[at + 1]) === '(' ? inner : unit;
}

function beginsPeriod(units: readonly Unit[], index: number): boolean {
  return (
    units[index]?.kind === 'period' ||
    (units[index + 1]?.kind === 'period' && DETERMINERS.has(wordOf(units[index]) ?? ''))
  );
}

/** A period told later in the clause that figures before it share: "exports of 2 and imports of 3 in 2020". */
export function sharedPeriodAfter(units: readonly Unit[], end: number): PeriodUnit | null {
  let isCompared = false;
  for (let at = end; at < Math.min(units.length, end + 40); at += 1) {
    const unit = units[at];
    if (isClauseEnd(unit)) return null;
    if (unit?.kind === 'money') isCompared = roleOf(units, at, at + 1) === 'comparison';
    if (unit?.kind !== 'period') continue;
    if (unit.spec.shape.kind === 'undated' || (isShifted(unit) && unit.spec.shape.kind !== 'that'))
      return null;
    if (!isCompared && !isBasePeriod(units, at)) return unit;
    if (isCompared) isCompared = false;
  }
  return null;
}

/** The dates of a period named in the sentence, as the text stands. */
export function resolved(
  unit: PeriodUnit,
  discourse: Discourse,
  options: {
    readonly isComparison: boolean;
    readonly isForward: boolean;
    readonly window?: StatedPeriod | null;
  },
): StatedPeriod | null {
  const host = discourse.frame?.host ?? discourse.home;
  const country =
    statisticalCountry([host, discourse.frame?.partner ?? null, discourse.home]) ?? host;
  const window = options.window === undefined ? windowFor(unit, discourse) : options.window;
  return resolvePeriod(unit.spec, {
    date: discourse.date,
    window,
    country,
    isComparison: options.isComparison,
    isForward: options.isForward,
  });
}

/** "in the eight months", "for the quarter": the last window of that length, else the one the text is at. */
function windowFor(unit: PeriodUnit, { window, windows }: Discourse): StatedPeriod | null {
  const { shape, anchor } = unit.spec;
  if (anchor !== null) return window;
  const length =
    shape.kind === 'firstMonths' ? shape.n : shape.kind === 'that' ? lengthOf(shape.unit) : null;
  if (length === null) return window;
  return windows.slice(-12).findLast((told) => monthsIn(told) === length) ?? window;
}

function lengthOf(unit: 'month' | 'quarter' | 'year' | 'half' | null): number | null {
  return unit === null ? null : { month: 1, quarter: 3, half: 6, year: 12 }[unit];
}

/** Whose statistical year counts: the host's, or its partner's where only that differs from the calendar. */
function statisticalCountry(codes: readonly (string | null)[]): string | null {
  return (
    codes.find(
      (code) =>
        code !== null &&
        /^[A-Z]{3}$/.test(code) &&
        !['GRP', 'WLD', 'USA', 'GBR', 'CAN'].includes(code) &&
        fiscalStart(code).month !== 1,
    ) ??
    codes[0] ??
    null
  );
}

/** The period an earlier level lies in when the text does not say: a year, or a month, before the level's. */
export function periodBefore(
  main: StatedPeriod | null,
  basis: Discourse['basis'],
): StatedPeriod | null {
  if (main === null) return null;
  if (basis === 'year' || main.freq !== 'M') return shiftMonths(main, -12);
  const { year, month } = parts(main.start);
  const before = year * 12 + month - 2;
  return months('M', before, before);
}

/** True where a named period only moves the window the text is at, and does not replace it. */
export function isShifted(unit: PeriodUnit): boolean {
  const { shape, anchor } = unit.spec;
  return (
    shape.kind === 'before' ||
    shape.kind === 'same' ||
    shape.kind === 'that' ||
    shape.kind === 'trailing' ||
    anchor?.kind === 'shift'
  );
}

/** The period of the sentence as it stands at a figure. */
export function currentPeriod(state: SentenceState, discourse: Discourse): StatedPeriod | null {
  return state.period ?? discourse.window;
}
