import { isBasePeriod } from './base-period';
import type { PeriodUnit, Unit } from './unit';
import { isStop, wordOf } from './unit-words';

/** "than in August 2021 ($451 million)", "below February's $43.8 billion": the amount of the period compared with. */
export function isOfBasePeriod(units: readonly Unit[], index: number): boolean {
  const open = [1, 2].find((back) => wordOf(units[index - back]) === '(');
  if (open !== undefined) {
    const opener = units[index - open - 1];
    const close = [1, 2, 3, 4, 5].find((offset) => wordOf(units[index + offset]) === ')') ?? 1;
    const holdsPeriod =
      units.slice(index + 1, index + close).some((unit) => unit.kind === 'period') &&
      units[index + 1]?.kind !== 'flow';
    if (
      (opener?.kind === 'money' && wordOf(units[index + 1]) === ')') ||
      (holdsPeriod &&
        units
          .slice(Math.max(0, index - open - 16), index - open)
          .some((unit) => unit.kind === 'money'))
    )
      return true;
    return opener?.kind === 'period' && isBasePeriod(units, index - open - 1);
  }
  const told = wordOf(units[index - 1]) === ',' ? units[index - 2] : undefined;
  if (told?.kind === 'period' && isBasePeriod(units, index - 2) && isStop(units[index + 1]))
    return true;
  const owner = periodOwner(units, index);
  if (owner === null) return false;
  if (wordOf(units[index - 1]) === ':') return true;
  const before = units.indexOf(owner, Math.max(0, index - 8));
  return units
    .slice(Math.max(0, before - 2), before)
    .some((unit) =>
      ['below', 'above', 'under', 'over', 'than', 'from'].some((word) =>
        unit.lower.split(' ').includes(word),
      ),
    );
}

/** The period whose amount it is: "February's $43.8 billion"; `null` for none. */
export function periodOwner(units: readonly Unit[], index: number): PeriodUnit | null {
  const labelled = units[index - 2];
  if (
    wordOf(units[index - 1]) === ':' &&
    wordOf(units[index - 3]) === '(' &&
    labelled?.kind === 'period'
  )
    return labelled;
  for (let at = index - 1; at > index - 6; at -= 1) {
    const owner = units[at - 1];
    if (wordOf(units[at]) === "'s") return owner?.kind === 'period' ? owner : null;
    if (
      !['record', 'of', 'total', 'level', 'figure', 'high', 'about', 'nearly', 'revised'].includes(
        wordOf(units[at]) ?? '',
      )
    )
      return null;
  }
  return null;
}
