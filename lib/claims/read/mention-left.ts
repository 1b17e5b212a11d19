import type { Discourse } from './state';
import type { FlowUnit, Unit } from './unit';
import { DETERMINERS, isDescriptive, wordOf } from './unit-words';

const WORLD = new Set(
  'national foreign external global worldwide world overall total international overseas entire whole all aggregate gross'.split(
    ' ',
  ),
);

const MUTUAL = new Set(
  'binational bilateral mutual two-way way two-sided sided reciprocal two their joint'.split(' '),
);

/** Words before a flow word that name no product. */
export const PLAIN = new Set(
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

/** What stands before a flow word in its phrase: whose flow it is, between whom, of what. */
export function readLeft(
  units: readonly Unit[],
  at: number,
  unit: FlowUnit,
  discourse: Discourse,
): Left {
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
      readLeftPlace(units, index, left, unit.flow.flow === 'turnover');
      if (WORLD.has(wordOf(units[index - 1]) ?? '')) left.isWorld = true;
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
  isTurnover: boolean,
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
      other?.kind === 'place' &&
      (isTurnover
        ? !other.isPossessive && wordOf(units[index - 3]) !== ','
        : unit.place.form !== 'name' && other.place.form === 'demonym'));
  if (isJoined && other?.kind === 'place' && other.place.code !== unit.place.code) {
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
  const isFull = unit.lower.startsWith('the ');
  if (unit.reference === 'country')
    left.host = (isFull ? discourse.subject?.host : null) ?? frame?.host ?? discourse.home;
  if (unit.reference === 'speaker') left.isMutual = true;
  if (unit.reference === 'speaker') left.host = speaker ?? frame?.host ?? discourse.home;
  if (unit.reference === 'bloc') left.host = bloc;
  if (unit.reference === 'partner') left.host = frame?.partner ?? null;
  if (unit.reference === 'emirate') left.isSubnational = true;
  if (unit.reference === 'country' && !isFull && isOfArea(units, index, discourse))
    left.isSubnational = true;
}

/** "Guangdong saw its exports rise": an area below a country is the subject, here or before. */
function isOfArea(units: readonly Unit[], index: number, { frame }: Discourse): boolean {
  const named = units.slice(0, index).findLast((unit) => unit.kind === 'place');
  if (named?.kind === 'place') return named.place.form === 'subnational';
  return frame?.isDead === true && (frame.host ?? '').endsWith('-SUB');
}
