import { isUtf8 } from 'node:buffer';

import type { PlaceCode } from '@/lib/domain/place';
import { FileError } from '@/lib/errors';
import type { OpenedFile } from '../open/opened-file';
import type { Codes } from '../read-codes';
import { readStrictTable } from '../table/read-strict-table';
import { headLine, headText } from './comtrade/head-line';
import { areaOf } from './place-codes';

/**
 * What a file of BACI is: its rows, the countries or the products that explain their codes, or the
 * readme that lies in its archives.
 */
export type BaciFileKind = 'rows' | 'countries' | 'products' | 'readme';

const ROWS = ['t', 'i', 'j', 'k', 'v'];

/** What kind of BACI file the content begins as; `null` when it is none. */
export function baciFileKind(file: OpenedFile): BaciFileKind | null {
  const { names } = headLine(file);
  if (ROWS.every((name) => names.includes(name)) && names.length <= ROWS.length + 1) return 'rows';
  if (names.includes('country_code') && isoColumn(names) !== null) return 'countries';
  const isProducts = names[0] === 'code' && names[1] === 'description';
  const text = headText(file);
  if (isProducts && /^.*[\r\n]+"?0?\d{5}\D/.test(text)) return 'products';
  return /readme\.txt$/i.test(file.name) && text.includes('BACI') ? 'readme' : null;
}

/** Releases differ in what they call the alpha-3 code. */
function isoColumn(names: readonly string[]): string | null {
  return names.find((name) => ['iso_3digit_alpha', 'country_iso3'].includes(name)) ?? null;
}

/**
 * The places of a BACI country file that are known. Its names are not read, so Latin-1 does for a
 * file that is not UTF-8: the numbers are the same in both. Numbers change with its versions (Italy
 * was 381 and is 380), so the places are what counts.
 *
 * @throws {FileError} when the file is no table with numbers of countries.
 */
export async function readBaciCountries(
  file: OpenedFile,
  known: Pick<Codes, 'areas'>,
): Promise<ReadonlySet<PlaceCode>> {
  const spec = { required: ['country_code'], optional: [], others: 'ignore' } as const;
  const encoding = isUtf8(file.head.subarray(0, lastLineEnd(file.head))) ? 'utf-8' : 'latin1';
  const table = await readStrictTable(file, spec, { encoding, delimiter: ',' });
  const at = table.at('country_code');
  const places = new Set<PlaceCode>();
  for await (const rows of table.rows) {
    for (const { line, cells } of rows) {
      const value = (cells[at] ?? '').trim();
      const expected = 'the number of a country';
      if (!/^\d{1,3}$/.test(value)) {
        throw new FileError({ file: file.name, line, column: 'country_code', value, expected });
      }
      const place = areaOf(known, value);
      if (place !== null) places.add(place.code);
    }
  }
  return places;
}

/** The head may end inside a character of several bytes. */
function lastLineEnd(head: Uint8Array): number {
  return head.lastIndexOf(10) + 1;
}
