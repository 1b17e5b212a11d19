import type { SentenceState } from './state';
import type { PercentUnit, Unit } from './unit';
import { isStop, wordOf } from './unit-words';

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

/** True for the percentage of a duty, a stake or the like: "a 25 percent tariff". */
export function leadsToNoise(units: readonly Unit[], index: number): boolean {
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
export function isOfQuantity(state: SentenceState, index: number): boolean {
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
export function ofLastLevel(units: readonly Unit[], index: number): boolean {
  if (wordOf(units[index + 1]) !== 'of') return false;
  for (let at = index + 2; at < index + 7; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'period') {
      const after = wordOf(units[at + 1]) ?? '';
      return (
        ["'s", 'level', 'levels', 'figure', 'indicator'].includes(after) ||
        isLevelWord(units[at - 2])
      );
    }
    if (
      unit?.kind !== 'word' ||
      !['the', 'of', 'in', 'for', 'that', 'level', 'figure', 'indicator', 'a'].includes(unit.lower)
    )
      return false;
  }
  return false;
}

function isLevelWord(unit: Unit | undefined): boolean {
  return ['level', 'figure', 'indicator'].includes(wordOf(unit) ?? '');
}

/** Whether the words around a percentage say up or down; `null` when they say neither. */
export function changeSign(state: SentenceState, index: number, unit: PercentUnit): 1 | -1 | null {
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
