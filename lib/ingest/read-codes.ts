import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Place } from '@/lib/domain/place';
import type { Chapter } from '@/lib/domain/product';
import { FileError } from '@/lib/errors';
import { sha256, type ImportedFile } from './read-dataset';
import { readTable, type TableRow } from './read-table';

const PLACE_COLUMNS = [
  'code',
  'm49',
  'iso2',
  'name',
  'entry_year',
  'exit_year',
  'aggregate',
] as const;
type PlaceColumn = (typeof PLACE_COLUMNS)[number];
const CHAPTER_COLUMNS = ['code', 'name'] as const;
const AREA_COLUMNS = ['code', 'place', 'note'] as const;

/** The code tables every dataset is held against. */
export interface Codes {
  /** The folder the tables stand in, for the tables that only one format needs. */
  readonly folder: string;
  readonly places: readonly Place[];
  readonly chapters: readonly Chapter[];
  /** Which place a number of UN Comtrade or BACI stands for, by the number without leading zeros. */
  readonly areas: ReadonlyMap<string, Place>;
  readonly files: readonly ImportedFile[];
}

/**
 * The code tables in the given folder: `places.csv`, `chapters.csv` and, where it is there,
 * `comtrade-areas.csv`; without it no number of UN Comtrade is known.
 *
 * @throws {FileError} when a code is malformed or stands twice.
 */
export async function readCodes(folder: string): Promise<Codes> {
  const placeFile = path.join(folder, 'places.csv');
  const chapterFile = path.join(folder, 'chapters.csv');
  const places = await readTable(placeFile, PLACE_COLUMNS);
  const chapters = await readTable(chapterFile, CHAPTER_COLUMNS);
  refuseRepeats(placeFile, places.rows);
  refuseRepeats(chapterFile, chapters.rows);
  const placesRead = places.rows.map((row) => readPlace(placeFile, row));
  const areas = await readAreas(path.join(folder, 'comtrade-areas.csv'), placesRead);
  return {
    folder,
    places: placesRead,
    areas: areas.areas,
    chapters: chapters.rows.map((row) => ({
      code: matching(row, { file: chapterFile, column: 'code', form: /^\d{2}$/, as: 'two digits' }),
      name: matching(row, { file: chapterFile, column: 'name', form: /./, as: 'a name' }),
    })),
    files: [
      { name: 'codes/places.csv', checksum: sha256(places.bytes) },
      { name: 'codes/chapters.csv', checksum: sha256(chapters.bytes) },
      ...areas.files,
    ],
  };
}

async function readAreas(
  file: string,
  places: readonly Place[],
): Promise<Pick<Codes, 'areas' | 'files'>> {
  if (!existsSync(file)) return { areas: new Map(), files: [] };
  const { rows, bytes } = await readTable(file, AREA_COLUMNS);
  refuseRepeats(file, rows);
  const known = new Map(places.map((place) => [place.code, place]));
  const areas = rows.map((row) => {
    const code = matching(row, { file, column: 'code', form: /^(0|[1-9]\d*)$/, as: 'a number' });
    const place = known.get(row.text('place'));
    if (place !== undefined) return [code, place] as const;
    const expected = 'a code of places.csv';
    const value = row.text('place');
    throw new FileError({ file, line: row.line, column: 'place', value, expected });
  });
  return {
    areas: new Map(areas),
    files: [{ name: 'codes/comtrade-areas.csv', checksum: sha256(bytes) }],
  };
}

function readPlace(file: string, row: TableRow<PlaceColumn>): Place {
  const cell = (column: PlaceColumn, form: RegExp, as: string) =>
    matching(row, { file, column, form, as });
  cell('iso2', /^([A-Z]{2})?$/, 'two capital letters or nothing');
  const m49 = cell('m49', /^(\d{3})?$/, 'three digits or nothing');
  const entryYear = cell('entry_year', /^(\d{4})?$/, 'a year or nothing');
  const exitYear = cell('exit_year', /^(\d{4})?$/, 'a year or nothing');
  return {
    code: cell('code', /^[A-Z][A-Z0-9]+(-[A-Z0-9]+)?$/, 'a place code such as AZE or PAK-1971'),
    m49: m49 === '' ? null : m49,
    name: cell('name', /./, 'a name'),
    entryYear: entryYear === '' ? null : Number(entryYear),
    exitYear: exitYear === '' ? null : Number(exitYear),
    isAggregate: cell('aggregate', /^(yes|no)$/, 'yes or no') === 'yes',
  };
}

interface CellForm<Column> {
  readonly file: string;
  readonly column: Column;
  readonly form: RegExp;
  /** The form in words, for the error. */
  readonly as: string;
}

function matching<Column extends string>(
  row: TableRow<Column>,
  { file, column, form, as }: CellForm<Column>,
): string {
  const text = row.text(column);
  if (form.test(text)) return text;
  throw new FileError({ file, line: row.line, column, value: text, expected: as });
}

function refuseRepeats(file: string, rows: readonly TableRow<'code'>[]): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const code = row.text('code');
    const earlier = lines.get(code);
    if (earlier !== undefined) {
      const expected = `a code of its own; line ${earlier} has it too`;
      throw new FileError({ file, line: row.line, column: 'code', value: code, expected });
    }
    lines.set(code, row.line);
  }
}
