import type { Chapter, ProductCode } from '@/lib/domain/product';
import type { ProblemOf } from './comtrade/numbered-places';
import { chapterCodes, hsCode } from './product-codes';

const WHOLE = /^\d{6}$/;
const SHORT = /^[1-9]\d{4}$/;
const CHANGED = 'A spreadsheet may have changed it; take the file as the publisher sends it';

/** Reads the products of a dataset, whichever way its files write them. */
export interface BaciProducts {
  /** The product of a text that was read before; quick, for it is asked once a row. */
  readonly known: (text: string) => ProductCode | undefined;
  /**
   * The product of a cell, as six digits; `here` tells the place of the cell.
   *
   * @throws {FileError} the problem made of what was expected, when it is none, or not written as
   * the codes before it.
   */
  readonly read: (text: string, here: string, problem: ProblemOf) => ProductCode;
  /** True when codes stood without their leading zeros, and were given them back. */
  readonly haveRestoredZeros: () => boolean;
}

/**
 * Products of BACI. Some of its files write codes as numbers: `10121` for `010121`. Five digits
 * have no other reading there, for every code has six; but a file that keeps leading zeros
 * elsewhere was damaged, and is refused.
 */
export function baciProducts(chapters: readonly Chapter[]): BaciProducts {
  const known = chapterCodes(chapters);
  const read = new Map<string, ProductCode>();
  const firstOf = new Map<'kept' | 'lost', string>();
  const expectSame = (way: 'kept' | 'lost', here: string, problem: ProblemOf) => {
    const other = firstOf.get(way === 'kept' ? 'lost' : 'kept');
    if (other !== undefined) {
      const expected = `leading zeros ${way === 'kept' ? 'lost' : 'kept'} as in ${other}`;
      throw problem({ expected, hint: CHANGED });
    }
    if (!firstOf.has(way)) firstOf.set(way, here);
  };
  const first = (text: string, here: string, problem: ProblemOf): ProductCode => {
    const value = text.trim();
    if (!WHOLE.test(value) && !SHORT.test(value)) {
      throw problem({ expected: 'an HS code of 6 digits', hint: CHANGED });
    }
    if (SHORT.test(value)) expectSame('lost', here, problem);
    else if (value.startsWith('0')) expectSame('kept', here, problem);
    const found = hsCode(value.padStart(6, '0'), known);
    if (!('product' in found)) throw problem(found);
    read.set(text, found.product);
    return found.product;
  };
  return {
    known: (text) => read.get(text),
    read: (text, here, problem) => read.get(text) ?? first(text, here, problem),
    haveRestoredZeros: () => firstOf.has('lost'),
  };
}
