import { wordNumber } from './number';
import type { Unit } from './unit';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that put a noun in relation to another. */
export const PREPOSITIONS = set(
  'to from with between into of by among for towards toward in at on via through against onto within under across amongst',
);
/** Words that only point at the noun after them. */
export const DETERMINERS = set(
  'the a an its their our his her this that these those some just only all any another both each every mere whopping record estimated alone even also',
);
const CLAUSE_WORDS = set('while whereas whilst but although though however and yet meanwhile');
const VERBS = set(
  'is are was were be been being has have had having do does did said told says say noted added stood stands totalled totaled amounted amounts reached reaches reach rose grew fell made makes came comes hit exceeded exceeds remained remains became stayed went goes accounted includes include included ranked followed led shows show showed reported according making reaching totalling totaling amounting standing worth valued see sees saw seen show top take takes took put puts bring brings get gets got make give gives gave giving leaving leave left run runs ran post posted posts help helped helps let go set sets fetched earned generated brought closed ended finished posted logged booked touched neared approached clocked notched averaged yielded netted equalled constituted formed which who what that when where can will would could should may might must shall',
);

/** The word of a unit, `null` for a unit that is no word. */
export function wordOf(unit: Unit | undefined): string | null {
  return unit?.kind === 'word' ? unit.lower : null;
}

/** The preposition that governs a place, past words that describe it; `null` for none. */
export function prepositionBefore(units: readonly Unit[], index: number): string | null {
  for (let at = index - 1; at > index - 5 && at >= 0; at -= 1) {
    const word = wordOf(units[at]);
    if (word === null) return null;
    if (GOVERNING.has(word)) return word;
    if (
      !DETERMINERS.has(word) &&
      !NEIGHBOURLY.test(word) &&
      wordNumber(word) === null &&
      !/^\d+$/.test(word)
    )
      return null;
  }
  return null;
}

const FUNCTION_WORDS = set(
  'it them he she they we you i who whom whose as because if since so than then there here not no nor or per how why',
);
const GOVERNING = set('with to from for into between in at of by on among');
const NEIGHBOURLY =
  /^(?:neighbou?ring|fellow|western|eastern|southern|northern|mainland|regional|partner|member|countries|and|as|like)$/;

/** True for the end of a clause: a semicolon, a dash, or a word such as "while". */
export function isClauseEnd(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  if (unit.type === 'sign' && !unit.isGlued && (unit.lower === '-' || unit.lower === '—'))
    return true;
  return unit.lower === ';' || (CLAUSE_WORDS.has(unit.lower) && unit.lower !== 'and');
}

/** True for a sign that ends a phrase. */
export function isStop(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' &&
    unit.type === 'sign' &&
    !['-', "'", '"', '“', '”', '*', '/', '‘', '’'].includes(unit.lower)
  );
}

/** True for a word that only describes what follows: no verb, preposition, sign, cue or conjunction. */
export function isDescriptive(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' || unit.type === 'number') return false;
  if (unit.type === 'sign')
    return unit.lower === '-' || unit.lower === '"' || unit.lower === '“' || unit.lower === '”';
  if (PREPOSITIONS.has(unit.lower) || CLAUSE_WORDS.has(unit.lower) || VERBS.has(unit.lower))
    return false;
  return unit.cue === null && !unit.isComparison && !FUNCTION_WORDS.has(unit.lower);
}
