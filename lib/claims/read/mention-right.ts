import { SKIPPED, objectNamed, ofProduct, worldAfter } from './object-words';
import { placeList, placesAfter, type PlacePhrase } from './place-phrase';
import type { Right } from './right-side';
import type { Discourse } from './state';
import type { FlowWord } from './trade-words';
import type { FlowUnit, Unit } from './unit';
import { isDescriptive, wordOf } from './unit-words';

/** What follows a flow word in its phrase: "to X", "between X and Y", "of wine". */
export function readRight(
  units: readonly Unit[],
  at: number,
  unit: FlowUnit,
  discourse: Discourse,
): Right {
  const right: Right = {
    host: null,
    partners: [],
    isWorld: false,
    isSubnational: false,
    favour: null,
    product: null,
    consumed: [],
  };
  let index = at + 1;
  if (/ (?:for|of)$/.test(unit.lower)) {
    const owner = placesAfter(units, index, discourse);
    if (owner !== null) {
      take(right, owner);
      right.host = owner.codes[0] ?? null;
      index = owner.to;
    }
  }
  if (/ (?:to|from)$/.test(unit.lower)) {
    const other = placesAfter(units, index, discourse);
    if (other !== null) {
      take(right, other);
      right.partners = other.codes;
      index = other.to;
    }
  }
  if (unit.flow.form === 'verb') index = directObject(units, index, right, discourse);
  if (unit.flow.form === 'verb') index = objectNamed(units, index, right);
  for (let step = 0; step < 8; step += 1) {
    const next = units[index];
    if (next === undefined) break;
    const word = wordOf(next);
    if (['abroad', 'overseas', 'worldwide', 'overall'].includes(word ?? '')) {
      right.partners = ['WLD'];
      index += 1;
    } else if (word !== null && SKIPPED.has(word)) index += 1;
    else if (next.kind === 'period' && startsPlace(units, index + 1)) index += 1;
    else {
      const end = prepositional(units, index, unit.flow, right, discourse);
      if (end === null) break;
      index = end;
    }
  }
  return right;
}

/** "sold Afghanistan more than …": the place right after the verb. */
function directObject(
  units: readonly Unit[],
  index: number,
  right: Right,
  discourse: Discourse,
): number {
  const next = units[index];
  if (next?.kind !== 'place' || next.isPossessive || next.place.form === 'demonym') return index;
  const list = placeList(units, index, discourse);
  const follows = units[list.to];
  if (
    follows?.kind === 'flow' ||
    (follows?.kind === 'word' &&
      follows.hedge === null &&
      follows.type === 'word' &&
      isDescriptive(follows))
  )
    return index;
  take(right, list);
  right.partners = list.codes;
  return list.to;
}

function startsPlace(units: readonly Unit[], index: number): boolean {
  return ['between', 'with', 'to', 'from', 'among', 'of', 'by'].includes(
    wordOf(units[index]) ?? '',
  );
}

function take(right: Right, phrase: PlacePhrase): void {
  for (let at = phrase.from; at < phrase.to; at += 1) right.consumed.push(at);
  right.isSubnational ||= phrase.isSubnational;
}

/** Reads one "to X", "between X and Y", "of wine" and gives the index after it; `null` where there is none. */
function prepositional(
  units: readonly Unit[],
  index: number,
  flow: FlowWord,
  right: Right,
  discourse: Discourse,
): number | null {
  const word = wordOf(units[index]);
  if (word === 'in' && wordOf(units[index + 1]) === 'favour')
    return favoured(units, index + 2, right, discourse);
  if (word === 'in' && wordOf(units[index + 1]) === 'favor')
    return favoured(units, index + 2, right, discourse);
  if (
    word === 'in' &&
    ['goods', 'services', 'trade', 'merchandise', 'commodities'].includes(
      wordOf(units[index + 1]) ?? '',
    )
  )
    return index + 2;
  if (
    word === null ||
    ![
      'to',
      'from',
      'with',
      'between',
      'into',
      'of',
      'by',
      'among',
      'for',
      'amongst',
      'towards',
      'toward',
      'against',
      'vis',
      'over',
    ].includes(word)
  )
    return null;
  const owner = units[index + 1];
  if (word === 'of' && owner?.kind === 'reference' && owner.reference === 'country') {
    const host = discourse.subject?.host ?? discourse.frame?.host ?? null;
    if (host !== null) {
      right.host ??= host;
      right.consumed.push(index + 1);
      return index + 2;
    }
  }
  const phrase = placesAfter(units, index + 1, discourse);
  if (word === 'of')
    return phrase === null || phrase.from > index + 4
      ? ofProduct(units, index + 1, right)
      : assign(right, phrase, flow, 'of', units);
  const world = worldAfter(units, index, right);
  if (phrase === null || world !== null) return world;
  return assign(right, phrase, flow, word, units);
}

function favoured(
  units: readonly Unit[],
  index: number,
  right: Right,
  discourse: Discourse,
): number | null {
  const phrase = wordOf(units[index]) === 'of' ? placesAfter(units, index + 1, discourse) : null;
  if (phrase === null) return null;
  take(right, phrase);
  right.favour = phrase.codes[0] ?? null;
  return phrase.to;
}

/** Puts the places where the preposition says: "exports to" a partner, "imports to" the host. */
function assign(
  right: Right,
  phrase: PlacePhrase,
  flow: FlowWord,
  word: string,
  units: readonly Unit[],
): number | null {
  const { codes } = phrase;
  const [first, ...rest] = codes;
  if (first === undefined) return null;
  if (
    units[phrase.to]?.kind === 'flow' &&
    units[phrase.to - 1]?.kind === 'place' &&
    word !== 'of' &&
    word !== 'between'
  )
    return null;
  take(right, phrase);
  const held = units[phrase.to];
  if (held?.kind === 'word' && held.isNoise && held.lower !== 'economy') right.isSubnational = true;
  const isOfTwo = word === 'of' && flow.flow === 'turnover' && codes.length === 2;
  if (isOfTwo || word === 'between' || word === 'among' || phrase.isPair)
    return between(right, phrase, codes);
  if (word === 'with' && phrase.to > phrase.from && isSelf(right, codes)) return phrase.to;
  const isRole = flow.form === 'role';
  const isEarned = flow.form === 'weak' && word === 'from';
  const isHost =
    word === 'by' ||
    word === 'of' ||
    (flow.flow === 'exports' && word === 'from' && !isEarned) ||
    (flow.flow === 'imports' && (word === 'to' || word === 'into')) ||
    (isRole && word !== 'with') ||
    (flow.flow === 'balance' && word === 'for');
  const origin = units[phrase.from];
  if (
    word === 'of' &&
    flow.flow === 'imports' &&
    origin?.kind === 'place' &&
    (origin.place.form === 'demonym' || isProductWord(units[phrase.to]))
  ) {
    right.partners = codes;
    return ofProduct(units, phrase.to, right) ?? phrase.to;
  }
  if (
    isHost &&
    word === 'of' &&
    units[phrase.to - 1]?.kind === 'place' &&
    phrase.to - phrase.from === 1
  ) {
    right.host ??= first;
    return ofProduct(units, phrase.to, right) ?? phrase.to;
  }
  if (isHost) right.host ??= first;
  else right.partners = [first, ...rest];
  return phrase.to;
}

/** "imports of US farm goods": a word for goods follows the place. */
function isProductWord(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' && unit.type === 'word' && isDescriptive(unit) && unit.change === null
  );
}

function isSelf(right: Right, codes: readonly string[]): boolean {
  return right.host !== null && codes.length === 1 && codes[0] === right.host;
}

function between(right: Right, phrase: PlacePhrase, codes: readonly string[]): number {
  const [first, ...rest] = codes;
  right.host = first ?? null;
  right.partners = rest.length === 0 && first !== undefined ? [first] : rest;
  return phrase.to;
}
