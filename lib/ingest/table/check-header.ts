import { FileError } from '@/lib/errors';
import { refusedSign } from './refused-signs';
import type { TableSpec } from './strict-table';
import { TABLE_LIMITS } from './table-limits';

/** By what two names of columns are the same. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

interface HeaderCheck {
  readonly file: string;
  readonly spec: TableSpec;
  readonly isDelimiterDeclared: boolean;
  /** The header as it stands in the file. */
  readonly text: string;
}

/**
 * Refuses a header that is not the one asked for.
 *
 * @throws {FileError} naming the column that is missing, unknown or stands twice.
 */
export function checkHeader(
  { names, delimiter }: { readonly names: readonly string[]; readonly delimiter: string },
  { file, spec, isDelimiterDeclared, text }: HeaderCheck,
): void {
  const line = spec.headerLine ?? 1;
  const hint = isDelimiterDeclared
    ? `Read by the declared delimiter ${shown(delimiter)}`
    : `Read by ${shown(delimiter)}; if that is not the delimiter, declare it: --delimiter`;
  const expected = `the columns ${spec.required.join(', ')}${
    spec.optional.length === 0 ? '' : ` and perhaps ${spec.optional.join(', ')}`
  }`;
  if (names.length > TABLE_LIMITS.columns) {
    const most = `at most ${TABLE_LIMITS.columns} columns, not ${names.length}`;
    throw new FileError({ file, line, expected: most, hint });
  }
  refuseNames(names, { file, spec, line, expected, hint });
  const keys = new Set(names.map(nameKey));
  for (const name of spec.required) {
    if (keys.has(nameKey(name))) continue;
    const reason = text === '' ? 'there is no header' : `"${name}" is missing`;
    throw new FileError({
      file,
      line,
      column: name,
      value: text,
      expected: `${expected}; ${reason}`,
      hint,
    });
  }
}

function shown(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : `"${delimiter}"`;
}

function refuseNames(
  names: readonly string[],
  how: {
    readonly file: string;
    readonly spec: TableSpec;
    readonly line: number;
    readonly expected: string;
    readonly hint: string;
  },
): void {
  const { file, spec, line, expected, hint } = how;
  const known = new Set([...spec.required, ...spec.optional].map(nameKey));
  const places = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const place = { file, line, column: name, columnNumber: index + 1, value: name };
    const sign = refusedSign(name);
    if (sign !== null) {
      const visible = `a name without the unseen sign ${sign.code}`;
      throw new FileError({ ...place, expected: visible, hint: sign.hint });
    }
    const key = nameKey(name);
    const earlier = places.get(key);
    if (spec.others === 'refuse' && !known.has(key)) {
      throw new FileError({ ...place, expected, hint });
    }
    if (earlier !== undefined && key !== '') {
      const once = `${expected}, each once; column ${earlier} has this name too`;
      throw new FileError({ ...place, expected: once });
    }
    places.set(key, index + 1);
  }
}
