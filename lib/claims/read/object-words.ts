import type { Right } from './right-side';
import type { Unit } from './unit';
import { DETERMINERS, isDescriptive, wordOf } from './unit-words';

/** Words after a flow word that add nothing: "goods", "and services". */
export const SKIPPED = new Set([
  'goods',
  'and',
  'services',
  'products',
  'product',
  'commodities',
  'alone',
  'volume',
  'turnover',
  'value',
  'items',
  'both',
  'only',
  'worth',
  'also',
  'relations',
  'merchandise',
  'cooperation',
  'stuff',
]);

/** "exported steel worth …", "shipped 62,280 tons of wine worth …": what was traded, before its amount. */
export function objectNamed(units: readonly Unit[], index: number, right: Right): number {
  let at = index;
  while (at < index + 4 && (units[at]?.kind === 'word' || units[at]?.kind === 'money')) {
    const word = wordOf(units[at]);
    if (word === 'of') break;
    const unit = units[at];
    const isCount =
      (unit?.kind === 'word' && unit.type === 'number') ||
      (unit?.kind === 'money' && unit.money.currency === null) ||
      (word !== null &&
        /^(?:tons|tonnes|kg|bottles|barrels|thousand|units|mln|mt|over|more than|about|around)$/.test(
          word,
        ));
    if (!isCount) break;
    at += 1;
  }
  if (wordOf(units[at]) === 'of' && at > index) at += 1;
  const end = ofProduct(units, at, right);
  return end ?? index;
}

/** Index after "with the world", "from all countries", which make the partner the world; `null` where it is not said. */
export function worldAfter(units: readonly Unit[], index: number, right: Right): number | null {
  for (let at = index + 1; at < index + 6; at += 1) {
    const word = wordOf(units[at]);
    if (
      word === 'world' ||
      word === 'globe' ||
      (/^(?:countries|states|nations|partners|markets|destinations|sources)$/.test(word ?? '') &&
        units.slice(index, at).some((unit) => wordOf(unit) === 'all'))
    ) {
      right.isWorld = true;
      right.partners = ['WLD'];
      return at + 1;
    }
    if (word === null || !(isDescriptive(units[at]) || DETERMINERS.has(word) || word === 'of'))
      return null;
  }
  return null;
}

/** "of crude oil", "of goods": the words up to a verb, preposition or sign. */
export function ofProduct(units: readonly Unit[], index: number, right: Right): number | null {
  const words: string[] = [];
  let at = index;
  while (at < index + 6) {
    const unit = units[at];
    if (unit?.kind !== 'word' || unit.type === 'number') break;
    const isJoin = unit.lower === 'and' || (unit.lower === '-' && words.length > 0);
    if (
      !isJoin &&
      (!isDescriptive(unit) ||
        unit.change !== null ||
        unit.hedge !== null ||
        ['worth', 'valued', 'alone', 'totalling', 'abroad', 'overseas', 'worldwide'].includes(
          unit.lower,
        ))
    )
      break;
    words.push(unit.lower);
    at += 1;
  }
  while (words.at(-1) === 'and') words.pop();
  if (words.length === 0) return null;
  const named = words.filter(
    (word) => !SKIPPED.has(word) && !DETERMINERS.has(word) && word !== '-',
  );
  if (named.length > 0)
    right.product ??= words
      .filter((word) => !DETERMINERS.has(word))
      .join(' ')
      .replaceAll(' - ', '-');
  return index + words.length;
}
