import type { OtherCurrency } from './read-claim';
import type { Frame, SentenceState } from './state';
import type { MoneyUnit, Unit } from './unit';
import { isDescriptive, wordOf } from './unit-words';
import type { Decimal } from '@/lib/domain/decimal';

/** "Neymar's €220m": the amount of an owner that is neither place nor period. */
export function isOwnedByOther(units: readonly Unit[], index: number): boolean {
  return (
    wordOf(units[index - 1]) === "'s" &&
    units[index - 2]?.kind === 'word' &&
    units[index - 2]?.lower !== 'year'
  );
}

/** "tariffs on $50 billion of goods": the amount a duty covers. */
export function isTaxed(units: readonly Unit[], index: number): boolean {
  const before = units.slice(Math.max(0, index - 7), index).map((unit) => wordOf(unit) ?? '');
  const at = before.findLastIndex((word) =>
    /^(?:tariffs?|duty|duties|levies|levy|tax|taxes|sanctions)$/.test(word),
  );
  return at !== -1 && before.slice(at).includes('on');
}

/** "$1.6 and $1.9 million", "from 18 to 31 million": the scale word told once for both. */
export function sharedScale(units: readonly Unit[], index: number): Decimal | null {
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
export function siblingScale(
  units: readonly Unit[],
  index: number,
  unit: MoneyUnit,
): Decimal | null {
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

/** "$20 million worth of chicken meat", "$33.6 billion of Australian coal": what the amount is of. */
export function productAfter(units: readonly Unit[], end: number): string | null {
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

/** A second amount in brackets or after "or", when it is in another currency. */
export function othersAfter(
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
export function isQuantity(units: readonly Unit[], end: number): boolean {
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

/** The value with its sign from the reporter's view: negative for a deficit. */
export function signed(
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
