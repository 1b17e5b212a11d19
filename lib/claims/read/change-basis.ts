import { isBasePeriod } from './base-period';
import { parts, shiftMonths } from './calendar';
import { resolved } from './figure-period';
import type { StatedPeriod } from './read-claim';
import type { Discourse, SentenceState } from './state';
import { wordOf } from './unit-words';

/** "or 46% above June 2021": a level whose period was only carried over lies a year after what it is compared with. */
export function periodByBase(
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

/** What a change is counted from: the year before, the month or quarter before, or anything else. */
export type Basis = 'year' | 'previous' | 'other';

/** What a change is counted from, by the words after it. */
export function basisOf(state: SentenceState, discourse: Discourse, index: number): Basis {
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
