import { placeList, placesAfter, type PlacePhrase } from './place-phrase';
import type { Discourse } from './state';
import type { FlowWord } from './trade-words';
import type { FlowUnit, Unit } from './unit';
import { DETERMINERS, isDescriptive, wordOf } from './unit-words';

/** A flow as a phrase of the text names it, with the places and words the phrase holds. */
export interface Mention {
  readonly at: number;
  readonly word: FlowWord;
  readonly host: string | null;
  readonly partners: readonly string[];
  /** The whole trade of a country: "foreign trade", "total exports". */
  readonly isWorld: boolean;
  /** "bilateral", "mutual", "two-way". */
  readonly isMutual: boolean;
  /** "border trade": with the neighbours, unless one is named. */
  readonly isBorder: boolean;
  readonly isSubnational: boolean;
  /** Whose surplus it is: "in favour of China". */
  readonly favour: string | null;
  readonly product: string | null;
  /** First unit of the phrase and units of places inside it. */
  readonly from: number;
  readonly consumed: readonly number[];
}

const WORLD = new Set(
  'foreign external global worldwide world overall total international overseas entire whole all aggregate gross'.split(
    ' ',
  ),
);
const MUTUAL = new Set(
  'binational bilateral mutual two-way way two-sided sided reciprocal two their joint'.split(' '),
);
const PLAIN = new Set(
  'formal informal official legal including recorded goods merchandise annual volume value trade commodity commercial yearly monthly net direct combined products product good services and in own cumulative quarterly actual main major largest biggest top five ten three key leading principal visible nominal record average current growing existing - regional'.split(
    ' ',
  ),
);

interface Left {
  host: string | null;
  partners: readonly string[];
  isWorld: boolean;
  isMutual: boolean;
  isRegional: boolean;
  isSubnational: boolean;
  words: string[];
  from: number;
  consumed: number[];
}

/** The phrase around the flow word at an index. */
export function readMention(
  units: readonly Unit[],
  at: number,
  unit: FlowUnit,
  discourse: Discourse,
): Mention {
  const left = readLeft(units, at, unit, discourse);
  const right = readRight(units, at, unit, discourse);
  const isGlobal = left.isWorld && (right.partners.length === 0 || right.partners.includes('WLD'));
  const partners = right.partners.length > 0 ? right.partners : left.partners;
  return {
    at,
    word: unit.flow,
    host: right.host ?? left.host,
    partners,
    isWorld: isGlobal || right.isWorld,
    isMutual: left.isMutual,
    isBorder: left.words.includes('border') || left.isRegional,
    isSubnational: left.isSubnational || right.isSubnational,
    favour: right.favour,
    product:
      unit.flow.product ??
      productName(left.words.filter((word) => word !== 'border')) ??
      right.product,
    from: left.from,
    consumed: [...left.consumed, ...right.consumed],
  };
}

function productName(words: readonly string[]): string | null {
  if (words.every((word) => SKIPPED.has(word) || PLAIN.has(word) || /(?:[^h]ing|ed)$/.test(word)))
    return null;
  const text = words.join(' ').replace(/["“”]/g, '').replaceAll(' - ', '-').trim();
  return text === '' ? null : text;
}

function readLeft(units: readonly Unit[], at: number, unit: FlowUnit, discourse: Discourse): Left {
  const left: Left = {
    host: null,
    partners: [],
    isWorld: false,
    isMutual: false,
    isRegional: false,
    isSubnational: false,
    words: [],
    from: at,
    consumed: [],
  };
  if (/^(?:foreign|external|total)/.test(unit.lower)) left.isWorld = true;
  if (unit.flow.form === 'verb') return left;
  for (let index = at - 1; index >= Math.max(0, at - 9); index -= 1) {
    const before = units[index];
    if (before === undefined) break;
    if (before.kind === 'place') {
      readLeftPlace(units, index, left, discourse);
      break;
    }
    if (before.kind === 'reference') {
      readLeftReference(units, index, left, discourse);
      break;
    }
    if (before.kind === 'period') {
      left.from = index;
      continue;
    }
    if (wordOf(before) === 'and' && units[index - 1]?.kind === 'place') break;
    if (
      before.kind === 'percent' ||
      before.kind === 'money' ||
      before.kind === 'flow' ||
      !readLeftWord(before, left)
    )
      break;
    left.from = index;
  }
  return left;
}

function readLeftWord(unit: Unit, left: Left): boolean {
  if (unit.kind !== 'word') return false;
  if (unit.lower === 'regional') left.isRegional = true;
  if (WORLD.has(unit.lower)) {
    left.isWorld = true;
    return true;
  }
  if (MUTUAL.has(unit.lower)) {
    left.isMutual = true;
    return true;
  }
  if (PLAIN.has(unit.lower)) {
    if (unit.lower === '-' && left.words.length > 0) left.words.unshift('-');
    else if (left.words.length > 0 && unit.lower === 'and') left.words.unshift('and');
    return true;
  }
  if (
    !isDescriptive(unit) ||
    DETERMINERS.has(unit.lower) ||
    unit.isNoise ||
    unit.change !== null ||
    unit.hedge !== null ||
    left.words.length > 4
  )
    return false;
  left.words.unshift(unit.lower);
  return true;
}

function readLeftPlace(
  units: readonly Unit[],
  index: number,
  left: Left,
  discourse: Discourse,
): void {
  const unit = units[index];
  if (unit?.kind !== 'place' || unit.place.form === 'office') return;
  const join = wordOf(units[index - 1]);
  const other = units[index - 2];
  left.from = index;
  left.consumed.push(index);
  const isJoined =
    join === '-' ||
    join === '/' ||
    join === '—' ||
    (join === 'and' &&
      !unit.isPossessive &&
      unit.place.form !== 'name' &&
      other?.kind === 'place' &&
      other.place.form === 'demonym');
  if (isJoined && other?.kind === 'place') {
    left.host = other.place.code;
    left.partners = [unit.place.code];
    left.from = index - 2;
    left.consumed.push(index - 2);
    return;
  }
  const before = wordOf(units[index - 1]);
  if (before === 'intra' || wordOf(units[index - 2]) === 'intra') {
    left.host = unit.place.code;
    left.partners = [unit.place.code];
    return;
  }
  if (unit.place.form === 'subnational') left.isSubnational = true;
  void discourse;
  left.host = unit.place.code;
}

function readLeftReference(
  units: readonly Unit[],
  index: number,
  left: Left,
  discourse: Discourse,
): void {
  const unit = units[index];
  if (unit?.kind !== 'reference') return;
  left.from = index;
  left.consumed.push(index);
  const { frame, pair, bloc, speaker } = discourse;
  if (unit.reference === 'pair') left.isMutual = true;
  if (unit.reference === 'pair' && pair !== null) [left.host, left.partners] = [pair[0], [pair[1]]];
  if (unit.reference === 'country') left.host = frame?.host ?? discourse.home;
  if (unit.reference === 'speaker') left.isMutual = true;
  if (unit.reference === 'speaker') left.host = speaker ?? frame?.host ?? discourse.home;
  if (unit.reference === 'bloc') left.host = bloc;
  if (unit.reference === 'partner') left.host = frame?.partner ?? null;
  if (unit.reference === 'emirate') left.isSubnational = true;
}

interface Right {
  host: string | null;
  partners: readonly string[];
  isWorld: boolean;
  isSubnational: boolean;
  favour: string | null;
  product: string | null;
  consumed: number[];
}

const SKIPPED = new Set([
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

function readRight(
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
  if (unit.flow.form === 'verb') index = directObject(units, index, right, discourse);
  if (unit.flow.form === 'verb') index = objectNamed(units, index, right);
  for (let step = 0; step < 8; step += 1) {
    const next = units[index];
    if (next === undefined) break;
    const word = wordOf(next);
    if (word === 'abroad' || word === 'overseas' || word === 'worldwide') {
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

/** "exported steel worth …", "shipped 62,280 tons of wine worth …": what was traded, before its amount. */
function objectNamed(units: readonly Unit[], index: number, right: Right): number {
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

function worldAfter(units: readonly Unit[], index: number, right: Right): number | null {
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
function ofProduct(units: readonly Unit[], index: number, right: Right): number | null {
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
        ['worth', 'valued', 'alone', 'totalling'].includes(unit.lower))
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
  if (word === 'between' || word === 'among' || phrase.isPair) return between(right, phrase, codes);
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
    origin.place.form === 'demonym'
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

function isSelf(right: Right, codes: readonly string[]): boolean {
  return right.host !== null && codes.length === 1 && codes[0] === right.host;
}

function between(right: Right, phrase: PlacePhrase, codes: readonly string[]): number {
  const [first, ...rest] = codes;
  right.host = first ?? null;
  right.partners = rest.length === 0 && first !== undefined ? [first] : rest;
  return phrase.to;
}
