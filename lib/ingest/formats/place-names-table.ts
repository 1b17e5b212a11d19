import path from 'node:path';

import type { PlaceCode } from '@/lib/domain/place';
import { FileError } from '@/lib/errors';
import type { Codes } from '../read-codes';
import { readTable } from '../read-table';
import { plainName, type PlaceNames } from './place-names';
import { refusePlace } from './read-place';
import type { SourceRecord } from './source-record';

/** What a publisher calls areas, and our code for each; `null` for groups that have none. */
export type AreaTable = ReadonlyMap<string, PlaceCode | null>;

/** An area of a record: a place of ours, or why its record is not held. */
export type Area = { readonly place: PlaceCode } | { readonly leftOut: string };

/**
 * A table of one publisher's names for areas: columns `name` and `place`, which is empty for a
 * group of countries that has no code of ours.
 *
 * @throws {FileError} when it names a place that `places.csv` does not have, or a name twice.
 */
export async function readAreaTable(codes: Codes, name: string): Promise<AreaTable> {
  const file = path.join(codes.folder, name);
  const { rows } = await readTable(file, ['name', 'place'] as const);
  const known = new Set(codes.places.map(({ code }) => code));
  const table = new Map<string, PlaceCode | null>();
  for (const row of rows) {
    const value = row.text('place');
    if (value !== '' && !known.has(value)) {
      const expected = 'a code of places.csv, or nothing';
      throw new FileError({ file, line: row.line, column: 'place', value, expected });
    }
    const key = plainName(row.text('name'));
    if (table.has(key)) {
      throw new FileError({ file, line: row.line, column: 'name', value: key, expected: 'once' });
    }
    table.set(key, value === '' ? null : value);
  }
  return table;
}

/**
 * The area a cell names, by the publisher's table first and by our own names then.
 *
 * @throws {FileError} when neither knows it.
 */
export function readArea(
  record: SourceRecord,
  cell: { readonly column: string; readonly table: AreaTable; readonly names: PlaceNames },
): Area {
  const text = record.text(cell.column);
  const told = cell.table.get(plainName(text));
  if (told === null) return { leftOut: 'a group of countries, or an area without a code' };
  const place = told ?? cell.names.find(text);
  return place === null ? refusePlace(record, { ...cell, text }) : { place };
}
