import type { Chapter, ProductCode } from '@/lib/domain/product';
import { FileError } from '@/lib/errors';
import { chapterCodes, hsCode } from './product-codes';

const WHOLE = /^\d{6}$/;
const SHORT = /^[1-9]\d{4}$/;

/** Reads the products of a dataset, whichever way its files write them. */
export interface BaciProducts {
  /** The product of a text that was read before; quick, for it is asked once a row. */
  readonly known: (text: string) => ProductCode | undefined;
  /**
   * The product of a cell, as six digits.
   *
   * @throws {FileError} when it is none, or not written as the codes before it.
   */
  readonly read: (
    text: string,
    place: { readonly file: string; readonly line: number },
  ) => ProductCode;
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
  const column = 'k';
  const expectSame = (way: 'kept' | 'lost', value: string, place: PlaceOf) => {
    const here = `${place.file}, line ${place.line}`;
    const other = firstOf.get(way === 'kept' ? 'lost' : 'kept');
    if (other === undefined) {
      if (!firstOf.has(way)) firstOf.set(way, here);
      return;
    }
    const expected = `leading zeros ${way === 'kept' ? 'lost' : 'kept'} as in ${other}`;
    const hint = 'A spreadsheet has changed some codes; take the file as the publisher sends it';
    throw new FileError({ ...place, column, value, expected, hint });
  };
  const first = (text: string, place: PlaceOf): ProductCode => {
    const value = text.trim();
    if (!WHOLE.test(value) && !SHORT.test(value)) {
      const expected = 'an HS code of 6 digits';
      const hint = 'A spreadsheet may have changed it; take the file as the publisher sends it';
      throw new FileError({ ...place, column, value, expected, hint });
    }
    if (SHORT.test(value)) expectSame('lost', value, place);
    else if (value.startsWith('0')) expectSame('kept', value, place);
    const found = hsCode(value.padStart(6, '0'), known);
    if (!('product' in found)) throw new FileError({ ...place, column, value, ...found });
    read.set(text, found.product);
    return found.product;
  };
  return {
    known: (text) => read.get(text),
    read: (text, place) => read.get(text) ?? first(text, place),
    haveRestoredZeros: () => firstOf.has('lost'),
  };
}

interface PlaceOf {
  readonly file: string;
  readonly line: number;
}
