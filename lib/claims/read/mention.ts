import { PLAIN, readLeft } from './mention-left';
import { SKIPPED } from './object-words';
import { readRight } from './mention-right';
import type { Discourse } from './state';
import type { FlowWord } from './trade-words';
import type { FlowUnit, Unit } from './unit';

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
  const named = right.partners.length > 0 ? right.partners : left.partners;
  const isNamed = left.consumed.some((index) => units[index]?.kind === 'place');
  const partners = isNamed ? otherThan(left.host, named, discourse) : named;
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
    product: unit.flow.form === 'role' ? null : productOf(unit, left.words, right.product),
    from: left.from,
    consumed: [...left.consumed, ...right.consumed],
  };
}

/** "Russian exports to the republic": never the host itself, but the other of the pair. */
function otherThan(
  host: string | null,
  partners: readonly string[],
  { pair }: Discourse,
): readonly string[] {
  if (
    host === null ||
    partners.length !== 1 ||
    partners[0] !== host ||
    pair?.includes(host) !== true
  )
    return partners;
  return host.length === 3 ? [pair[0] === host ? pair[1] : pair[0]] : partners;
}

/** Words before a flow word that say nothing of what is traded. */
const NO_PRODUCT = new Set(['border', 'thus', 'hence', 'therefore', 'accordingly']);

/** What is traded: the word's own product, the words before it, or what follows "of". */
function productOf(unit: FlowUnit, words: readonly string[], after: string | null): string | null {
  return unit.flow.product ?? productName(words.filter((word) => !NO_PRODUCT.has(word))) ?? after;
}

function productName(words: readonly string[]): string | null {
  if (words.every((word) => SKIPPED.has(word) || PLAIN.has(word) || /(?:[^h]ing|ed)$/.test(word)))
    return null;
  const text = words
    .join(' ')
    .replace(/["“”]/g, '')
    .replaceAll(' - ', '-')
    .replace(/^[\s-]+/, '')
    .trim();
  return text === '' ? null : text;
}
