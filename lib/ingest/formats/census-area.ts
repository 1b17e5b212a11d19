import { plainName, type PlaceNames } from './place-names';
import { readArea, type Area, type AreaTable } from './place-names-table';
import type { SourceRecord } from './source-record';

/** What the Census Bureau's areas are known by. */
export interface CensusNames {
  readonly names: PlaceNames;
  readonly table: AreaTable;
}

const GROUP = { leftOut: 'a group of countries, or an area without a code' };

/**
 * The area of a record of the Census Bureau, by its name: codes below 1000, with an X or a hyphen
 * are groups, of which only those named in our table have a code.
 *
 * @throws {FileError} when a country is not known.
 */
export function censusArea(
  record: SourceRecord,
  columns: { readonly code: string; readonly name: string },
  { names, table }: CensusNames,
): Area {
  const code = record.text(columns.code);
  const isGroup = /^0|X|^-$|^\d{1,3}$/.test(code);
  const isNamed = table.has(plainName(record.text(columns.name)));
  if (isGroup && !isNamed) return GROUP;
  return readArea(record, { column: columns.name, table, names });
}

/** The source as far as all files of the Census Bureau are alike. */
export const CENSUS_SOURCE = {
  publisher: 'United States Census Bureau',
  valuation: { exports: 'FAS', imports: 'customs value' },
  adjustment: 'none',
  reExports: 'unknown',
  licence:
    'Work of the United States government, not subject to copyright in the United States. Source: US Census Bureau.',
  kind: 'reported',
  release: null,
} as const;

/** What is to be known of all figures of the Census Bureau. */
export const CENSUS_NOTES: readonly string[] = [
  'Exports are total exports valued free alongside ship (FAS); imports are general imports at customs value, which leaves out freight and insurance.',
  'Not seasonally adjusted, current prices.',
];
