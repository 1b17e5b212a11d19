import { FileError } from '@/lib/errors';
import { checkHeader, nameKey } from './check-header';
import type { Dialect } from './dialect';
import { RowScanner } from './row-scanner';
import type { TableSpec } from './strict-table';

/** A header: the names as written but for outer blanks, and the delimiter between them. */
export interface Header {
  readonly names: readonly string[];
  readonly delimiter: Dialect['delimiter'];
}

/** A header as one delimiter reads it. */
interface Reading extends Header {
  /** How many of the required columns are found so. */
  readonly found: number;
  readonly problem: FileError | null;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The header in a text, by the declared delimiter or the only one by which every required column
 * is found.
 *
 * @throws {FileError} when no or more than one delimiter does, and when a name is missing, stands
 * twice or is unknown.
 */
export function readHeader(
  file: string,
  spec: TableSpec,
  { text, delimiter }: { readonly text: string; readonly delimiter?: Dialect['delimiter'] },
): Header {
  const candidates = delimiter === undefined ? DELIMITERS : [delimiter];
  const readings = candidates.map((each) => readingBy(file, spec, { text, delimiter: each }));
  const proven = readings.filter(({ found }) => found === spec.required.length);
  const [reading, other] = proven.length > 0 ? proven : readings.toSorted(bestFirst);
  if (reading === undefined) throw new Error('no delimiter to read a header by');
  if (proven.length > 0 && other !== undefined && !hasSameNames(reading, other)) {
    throw new FileError({
      file,
      line: spec.headerLine ?? 1,
      value: text,
      expected: 'one delimiter by which the required columns are found, not several',
      hint: `Declare it: --delimiter "${reading.delimiter}" or "${other.delimiter}"`,
    });
  }
  if (reading.problem !== null) throw reading.problem;
  checkHeader(reading, { file, spec, isDelimiterDeclared: delimiter !== undefined, text });
  return { names: reading.names, delimiter: reading.delimiter };
}

function readingBy(
  file: string,
  spec: TableSpec,
  { text, delimiter }: { readonly text: string; readonly delimiter: Dialect['delimiter'] },
): Reading {
  const scanner = new RowScanner({
    file,
    delimiter,
    firstLine: spec.headerLine ?? 1,
    allowsNoFinalNewline: true,
    header: [],
  });
  scanner.feed({ text, isLast: true, badByte: null });
  try {
    const names = headerNames(scanner.batch()[0]?.cells ?? [], spec);
    const keys = new Set(names.map(nameKey));
    const found = spec.required.filter((name) => keys.has(nameKey(name))).length;
    return { names, delimiter, found, problem: null };
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    return { names: [], delimiter, found: -1, problem };
  }
}

/** The names in a header's cells, without the empty one behind a surplus delimiter. */
export function headerNames(cells: readonly string[], spec: TableSpec): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  const hasSurplus = spec.allowsTrailingDelimiter === true && names.at(-1) === '';
  return hasSurplus ? names.slice(0, -1) : names;
}

function bestFirst(a: Reading, b: Reading): number {
  return a.found === b.found ? b.names.length - a.names.length : b.found - a.found;
}

function hasSameNames(a: Header, b: Header): boolean {
  return a.names.length === b.names.length && a.names.every((name, at) => name === b.names[at]);
}
