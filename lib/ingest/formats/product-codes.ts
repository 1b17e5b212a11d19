import { ALL_PRODUCTS, type Chapter, type ProductCode } from '@/lib/domain/product';

/** A code of the Harmonized System that is known by its chapter, or why it is not one. */
export type HsCode =
  { readonly product: ProductCode } | { readonly expected: string; readonly hint?: string };

const DAMAGED =
  'A spreadsheet has taken the code for a number; take the file as the publisher sends it';

/**
 * `TOTAL`, a chapter, a heading or a subheading of the Harmonized System as text: 2, 4 or 6 digits
 * with their leading zeros, below a chapter that is known.
 */
export function hsCode(text: string, chapters: ReadonlySet<string>): HsCode {
  if (text === ALL_PRODUCTS) return { product: ALL_PRODUCTS };
  if (!/^(\d{2}){1,3}$/.test(text)) return whyNoHsCode(text);
  if (chapters.has(text.slice(0, 2))) return { product: text };
  return { expected: `a code below a chapter of the Harmonized System, not "${text.slice(0, 2)}"` };
}

/** The codes of all chapters, for `hsCode`. */
export function chapterCodes(chapters: readonly Chapter[]): ReadonlySet<string> {
  return new Set(chapters.map(({ code }) => code));
}

function whyNoHsCode(text: string): HsCode {
  const isShortened = /^\d([.,]\d+)?[eE]\+?\d+$/.test(text) || text.startsWith("'");
  if (isShortened || /^\d{5}$/.test(text)) {
    return { expected: 'an HS code of 6 digits, leading zeros kept', hint: DAMAGED };
  }
  if (/^\d{3}$/.test(text)) {
    return { expected: 'an HS heading of 4 digits, leading zeros kept', hint: DAMAGED };
  }
  if (/^\d$/.test(text)) {
    return { expected: 'an HS chapter of 2 digits, leading zeros kept', hint: DAMAGED };
  }
  return { expected: 'TOTAL, or an HS code of 2, 4 or 6 digits' };
}
