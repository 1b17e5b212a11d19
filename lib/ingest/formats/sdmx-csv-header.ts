import { FileError } from '@/lib/errors';
import type { OpenedFile } from '../open/opened-file';
import type { Dialect } from '../table/dialect';
import { headText } from './head-text';

/** The header of an SDMX-CSV file, of version 1 or 2. */
export interface SdmxCsvHeader {
  /** Ids of all columns in capitals, without labels; empty for a column of labels. */
  readonly ids: readonly string[];
  /** Ids of the dimensions but for TIME_PERIOD, in order. */
  readonly dimensions: readonly string[];
  /** True when cells are `ID: Name`. */
  readonly hasLabels: boolean;
}

const FIRST = /^\uFEFF?"?(?:DATAFLOW|STRUCTURE(?:\[[^\]]*\])?)(?:: [^",;\t|]*)?"?([,;\t|])/;
const META: readonly string[] = [
  'DATAFLOW',
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'ACTION',
  'SERIES_KEY',
  'OBS_KEY',
  'LAST UPDATE',
];

/** True when a text begins as SDMX-CSV does. */
export function isSdmxCsv(file: OpenedFile): boolean {
  return FIRST.test(headText(file));
}

/**
 * What parts the cells: the sign right after the first word.
 *
 * @throws {FileError} when the text does not begin as SDMX-CSV does.
 */
export function sdmxDelimiter(file: OpenedFile): Dialect['delimiter'] {
  const sign = FIRST.exec(headText(file))?.[1];
  if (sign === ',' || sign === ';' || sign === '\t' || sign === '|') return sign;
  const expected = 'a header that begins with DATAFLOW or STRUCTURE';
  throw new FileError({ file: file.name, line: 1, expected });
}

/**
 * The header of an SDMX-CSV file. Dimensions are the columns before TIME_PERIOD that are none of
 * the format's own.
 *
 * @throws {FileError} when it has no time or value.
 */
export function sdmxCsvHeader(file: string, header: readonly string[]): SdmxCsvHeader {
  const cells = header.map((cell) => cell.trim());
  const hasLabels = cells.some((cell) => /^[A-Za-z0-9_]+: /.test(cell));
  const ids = cells.map((cell, at) => idOf(cell, cells[at - 1] ?? ''));
  for (const column of ['TIME_PERIOD', 'OBS_VALUE']) {
    if (ids.includes(column)) continue;
    throw new FileError({ file, line: 1, column, expected: `the column ${column}` });
  }
  const before = ids.slice(0, ids.indexOf('TIME_PERIOD'));
  const dimensions = before.filter((id) => id !== '' && !META.includes(id));
  return { ids, dimensions, hasLabels };
}

/** A name with small letters right behind an id in capitals is that id's column of labels. */
function idOf(cell: string, before: string): string {
  const id = cell.replace(/: .*$/, '').replace(/\[[^\]]*\]$/, '');
  const isLabel = /[a-z]/.test(id) && /^[A-Z0-9_]+$/.test(before) && !META.includes(before);
  return isLabel ? '' : id.toUpperCase();
}
