import type { Dialect } from '../../table/dialect';
import { numberReader } from '../../table/read-number';

/**
 * How to bring a number of a table to the form with a point and no group marks; `null` where the
 * table writes it so, as publishers do. A mark in the wrong place makes no number at all.
 */
export function toPointForm(dialect: Dialect): ((text: string) => string) | null {
  const { decimal, grouping, isDecimalAssumed } = dialect;
  if (decimal === '.' && grouping === null && isDecimalAssumed !== true) return null;
  const read = numberReader({ dialect, missing: [] });
  return (text) => (text === '' ? '' : (read(text.trim()).value ?? `no number: ${text}`));
}
