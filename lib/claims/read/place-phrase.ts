import { bracketEnd, nextInList } from './place-list-steps';
import type { Discourse, Frame } from './state';
import type { Unit } from './unit';
import { DETERMINERS, isDescriptive, wordOf } from './unit-words';

/** Places told together: "China, Japan and South Korea". */
export interface PlacePhrase {
  readonly codes: readonly string[];
  /** Index of the first place and of the unit after the last. */
  readonly from: number;
  readonly to: number;
  readonly isSubnational: boolean;
  readonly isPair: boolean;
}

/** A number of countries no bloc or region has. */
const MANY = 60;
const GROUP_WORDS =
  /(?:countries|nations|states|neighbours|neighbors|economies|members|republics|partners)$/;
const REACH = 7;
const LONGEST_LIST = 12;

/** The places a preposition at `index − 1` governs, past words that describe them; `null` for none. */
export function placesAfter(
  units: readonly Unit[],
  index: number,
  discourse: Discourse,
): PlacePhrase | null {
  let group: PlacePhrase | null = null;
  for (let at = index; at < index + REACH; at += 1) {
    const unit = units[at];
    if (unit === undefined) return group;
    if (unit.kind === 'place' && isDescribed(units, at)) {
      const told = referred('partner', at, discourse);
      return told === null ? null : { ...told, to: at + 2 };
    }
    if (unit.kind === 'place' && unit.place.form !== 'office') return apposed(units, at, discourse);
    if (unit.kind === 'reference') {
      const named = followingPlace(units, at + 1);
      if (named !== null && unit.reference !== 'pair') {
        at = named - 1;
        continue;
      }
      if (unit.isPossessive && unit.reference !== 'partner') continue;
      return referred(unit.reference, at, discourse);
    }
    if (unit.kind === 'flow' && unit.flow.form === 'role') {
      if (!unit.lower.endsWith('s')) group ??= referred('partner', at, discourse);
      continue;
    }
    if (unit.kind !== 'word') return group;
    if (unit.lower === 'it' && at === index) return itself(at, discourse);
    if (GROUP_WORDS.test(unit.lower))
      group = {
        codes: [isMostOfWorld(units[at - 1]) ? 'WLD' : 'GRP'],
        from: at,
        to: at + 1,
        isSubnational: false,
        isPair: false,
      };
    const members = group === null ? null : membersOf(units, at + 1, discourse);
    if (members !== null) return members;
    if (group !== null && wordOf(units[at + 1]) !== 'of' && GROUP_WORDS.test(unit.lower))
      return group;
    const isSkipped =
      isDescriptive(unit) ||
      GROUP_WORDS.test(unit.lower) ||
      unit.type === 'number' ||
      DETERMINERS.has(unit.lower) ||
      (unit.lower === ',' && at > index) ||
      (unit.lower === 'of' && at > index);
    if (!isSkipped) return group;
  }
  return group;
}

/** "163 countries": so many that they are all a country trades with. */
function isMostOfWorld(count: Unit | undefined): boolean {
  return count?.kind === 'word' && count.type === 'number' && Number(count.text) >= MANY;
}

/** "the BELN countries (Botswana, Eswatini and Lesotho)": a set by its members. */
function membersOf(
  units: readonly Unit[],
  index: number,
  discourse: Discourse,
): PlacePhrase | null {
  if (wordOf(units[index]) !== '(' || units[index + 1]?.kind !== 'place') return null;
  const list = placeList(units, index + 1, discourse);
  if (list.codes.length < 2 || wordOf(units[list.to]) !== ')') return null;
  return { ...list, codes: [list.codes.join('+')], to: list.to + 1 };
}

/** "the Asian country", "the European nation": a country told of before. */
function isDescribed(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'place' || (unit.place.form !== 'group' && unit.place.form !== 'bloc'))
    return false;
  return (
    ['country', 'nation', 'state', 'giant', 'republic'].includes(wordOf(units[at + 1]) ?? '') &&
    units[at + 2]?.kind !== 'place' &&
    [1, 2].some((back) => wordOf(units[at - back]) === 'the')
  );
}

/** "its southern neighbour Iran": the place right after the words that describe it. */
function followingPlace(units: readonly Unit[], index: number): number | null {
  for (let at = index; at < index + 4; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'place') return unit.place.form === 'office' ? null : at;
    if (
      !isDescriptive(unit) &&
      !(unit?.kind === 'flow' && unit.flow.form === 'role') &&
      wordOf(unit) !== ','
    )
      return null;
  }
  return null;
}

/** "imports from it": the partner of what the text is about, or the one told of. */
function itself(at: number, { subject, frame }: Discourse): PlacePhrase | null {
  const code = subject?.partner ?? frame?.partner ?? null;
  if (code === null || code === 'WLD') return null;
  return { codes: [code], from: at, to: at + 1, isSubnational: false, isPair: false };
}

function referred(reference: string, at: number, discourse: Discourse): PlacePhrase | null {
  const phrase = (codes: readonly string[], isPair = false): PlacePhrase => ({
    codes,
    from: at,
    to: at + 1,
    isSubnational: reference === 'emirate',
    isPair,
  });
  const { frame, pair, bloc } = discourse;
  if (reference === 'pair')
    return pair === null ? namedMost(discourse, phrase) : phrase(pair, true);
  if (reference === 'bloc') return bloc === null ? null : phrase([bloc]);
  if (reference === 'country')
    return countryReferred(frame) === null ? null : phrase([countryReferred(frame) ?? '']);
  if (reference === 'speaker')
    return discourse.speaker === null ? null : phrase([discourse.speaker]);
  if (reference === 'emirate') return phrase(['XX-SUB']);
  return partnerReferred(discourse) === null ? null : phrase([partnerReferred(discourse) ?? '']);
}

/** "the two countries" before any pair is told: the two the text names most. */
function namedMost(
  discourse: Discourse,
  phrase: (codes: readonly string[], isPair?: boolean) => PlacePhrase,
): PlacePhrase | null {
  const [first, second] = discourse.homes;
  return first === undefined || second === undefined ? null : phrase([first, second], true);
}

/** "its neighbour", "there": the partner told of, or the other of the pair. */
function partnerReferred({ frame, pair, homes }: Discourse): string | null {
  const partner = frame?.partner ?? null;
  if (partner !== null && partner !== 'WLD') return partner;
  return pair?.find((code) => code !== frame?.host) ?? homes[1] ?? null;
}

/** "with the country": the partner told of, unless that is no single country. */
function countryReferred(frame: Frame | null): string | null {
  const partner = frame?.partner ?? null;
  return partner === null || /^(?:GRP|WLD)|\+/.test(partner) ? (frame?.host ?? null) : partner;
}

/** "another OIC member, Tunisia", "EU member Hungary": the country, not the bloc it is a member of. */
function apposed(units: readonly Unit[], at: number, discourse: Discourse): PlacePhrase {
  const unit = units[at];
  if (
    unit?.kind === 'place' &&
    (unit.place.form === 'bloc' || unit.place.form === 'group') &&
    ['member', 'partner', 'neighbour', 'neighbor', 'nation', 'country', 'giant'].includes(
      wordOf(units[at + 1]) ?? '',
    )
  ) {
    const comma = wordOf(units[at + 2]) === ',' ? 1 : 0;
    const named = units[at + 2 + comma];
    if (named?.kind === 'place') return placeList(units, at + 2 + comma, discourse);
  }
  return placeList(units, at, discourse);
}

/** The list of places that starts at a place. */
export function placeList(
  units: readonly Unit[],
  index: number,
  discourse: Discourse,
): PlacePhrase {
  const codes: string[] = [];
  let isSubnational = false;
  let at = index;
  while (codes.length < LONGEST_LIST) {
    const unit = units[at];
    if (unit?.kind === 'place') {
      codes.push(unit.place.code === 'ROW' ? restOfWorld(discourse) : unit.place.code);
      isSubnational ||= unit.place.form === 'subnational';
    } else if (unit?.kind === 'reference') {
      codes.push(...(referred(unit.reference, at, discourse)?.codes ?? []));
    } else break;
    const owned = unit.isPossessive;
    const bracket = bracketEnd(units, at + 1);
    at = bracket ?? at + 1;
    const next = owned ? null : nextInList(units, at);
    if (next === null) break;
    at = next;
  }
  const distinct = [...new Set(codes)];
  return { codes: distinct, from: index, to: at, isSubnational, isPair: false };
}

/** "the rest of the world": beside the EU those outside it, by itself the world. */
function restOfWorld({ frame }: Discourse): string {
  return frame?.partner === 'EU27' ? 'XEU' : 'WLD';
}
