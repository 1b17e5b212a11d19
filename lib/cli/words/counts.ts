import { exactNumber } from '@/lib/format/number';

/** A count with its thousands grouped. */
export function count(number: number): string {
  return exactNumber(String(number));
}

/** A count of rows: `1 row`, `1,204 rows`. */
export function rowCount(rows: number): string {
  return `${count(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

/** A length of time for people: `8 s`, `1 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return joined([whole / 60, 'min'], [whole % 60, 's']);
  return joined([whole / 3600, 'h'], [(whole % 3600) / 60, 'min']);
}

function joined(large: readonly [number, string], small: readonly [number, string]): string {
  const rest = Math.floor(small[0]);
  return `${Math.floor(large[0])} ${large[1]}${rest === 0 ? '' : ` ${rest} ${small[1]}`}`;
}

/** Lines of a table: the given columns as wide as they need, numbers to the right. */
export function tableLines(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? Number.NEGATIVE_INFINITY)),
  );
  const cell = (text: string, column: number): string => {
    const width = widths[column] ?? text.length;
    return right.includes(column) ? text.padStart(width) : text.padEnd(width);
  };
  return rows.map((row) => row.map(cell).join('  ').trimEnd());
}
