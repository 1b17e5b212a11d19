import type { Chapter, ProductCode } from '@/lib/domain/product';

/** Words that join others and name nothing. */
const JOINING = ['and', 'or', 'of', 'the'];
/** Words a chapter's name carries that a text may leave out. */
const GENERAL = ['product', 'good', 'article'];

/**
 * The one chapter of the Harmonized System that a product phrase names, or `null`.
 *
 * A phrase names a chapter when it has the very words of its name, in any order and number:
 * `cotton` is 52, `pharmaceuticals` 30 (the name's "products" may be left out). A part of a
 * name is a part of the chapter, not the chapter: `tea` is not "Coffee, tea and spices". Words
 * beyond the name narrow or widen it: `cotton products` may be clothing. More than one chapter
 * is none. A chapter may be given more than once, under other names.
 */
export function chapterNamed(phrase: string, chapters: readonly Chapter[]): ProductCode | null {
  const words = wordsOf(phrase);
  if (words.length === 0) return null;
  const named = (namesOf: (name: string) => readonly string[]): readonly ProductCode[] =>
    chapters.filter(({ name }) => isSame(words, namesOf(name))).map(({ code }) => code);
  const exact = new Set(named(wordsOf));
  const found = exact.size > 0 ? exact : new Set(named(withoutGeneral));
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? null : first;
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return [...new Set(words.map(singular))].filter((word) => !JOINING.includes(word)).sort();
}

function withoutGeneral(name: string): readonly string[] {
  return wordsOf(name).filter((word) => !GENERAL.includes(word));
}

/** One form for singular and plural, and for `-ise` and `-ize`. */
function singular(word: string): string {
  const spelt = word.replaceAll('iz', 'is');
  if (spelt.endsWith('ies')) return `${spelt.slice(0, -3)}y`;
  return spelt.endsWith('s') && !spelt.endsWith('ss') ? spelt.slice(0, -1) : spelt;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
