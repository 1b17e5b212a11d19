import type { PeriodUnit, Unit } from './unit';
import { wordOf } from './unit-words';

/**
 * The period of each amount in "2 and 3 million in 2020 and 2021 respectively", by the index of
 * the amount; empty where no periods are told in the order of as many amounts.
 */
export function respectivePeriods(units: readonly Unit[]): ReadonlyMap<number, PeriodUnit> {
  const none = new Map<number, PeriodUnit>();
  if (!units.some((unit) => wordOf(unit) === 'respectively')) return none;
  const first = units.findIndex((unit, at) => unit.kind === 'period' && goesOn(units, at));
  if (first === -1) return none;
  const periods: PeriodUnit[] = [];
  for (let at = first; ; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'period') periods.push(unit);
    else if (![',', 'and', 'in', 'the'].includes(wordOf(unit) ?? '')) break;
  }
  const amounts = [...units.entries()]
    .filter(([, unit]) => unit.kind === 'money')
    .map(([at]) => at);
  if (periods.length < 2 || amounts.length !== periods.length) return none;
  return new Map(
    amounts.flatMap((at, order) =>
      periods[order] === undefined ? [] : [[at, periods[order]] as const],
    ),
  );
}

function goesOn(units: readonly Unit[], at: number): boolean {
  return (
    [',', 'and'].includes(wordOf(units[at + 1]) ?? '') &&
    [2, 3].some((offset) => units[at + offset]?.kind === 'period')
  );
}
