import { ALL_PRODUCTS, type ProductCode } from '@/lib/domain/product';
import { hsCode } from '../product-codes';
import type { Classification } from './comtrade-classification';

/** `9999AA` has no place among codes of six digits. */
const NOT_TOLD_BY_KIND = 'goods not told by kind (9999AA), which are in 9999 and in TOTAL';

/** A product, a reason to leave the row out, or what was expected in place of it. */
export type ComtradeProduct =
  | { readonly product: ProductCode }
  | { readonly leaveOut: string }
  | { readonly expected: string; readonly hint?: string };

/** The product of a code, within the classification that its row names. */
export function productOf(
  text: string,
  { isHs, name }: Classification,
  chapters: ReadonlySet<string>,
): ComtradeProduct {
  if (!isHs && text === ALL_PRODUCTS) return { product: ALL_PRODUCTS };
  if (!isHs) return { leaveOut: `products of another classification, ${name}` };
  return text === '9999AA' ? { leaveOut: NOT_TOLD_BY_KIND } : hsCode(text, chapters);
}

/** What is wrong with the level a row gives its product; `null` when nothing is, or none is given. */
export function wrongLevel(
  product: ProductCode,
  { aggrLevel, isLeaf }: { readonly aggrLevel: string; readonly isLeaf: boolean },
): { readonly column: 'aggrLevel' | 'isLeaf'; readonly expected: string } | null {
  const level = product === ALL_PRODUCTS ? '0' : String(product.length);
  if (aggrLevel !== '' && aggrLevel !== level) {
    return { column: 'aggrLevel', expected: `${level}, the level of ${product}` };
  }
  if (product !== ALL_PRODUCTS || !isLeaf) return null;
  return { column: 'isLeaf', expected: 'no, since TOTAL is the sum of all products' };
}
