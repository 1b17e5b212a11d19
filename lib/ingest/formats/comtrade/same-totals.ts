import { ALL_PRODUCTS } from '@/lib/domain/product';
import { FileError } from '@/lib/errors';
import type { ComtradeRow } from './comtrade-row';

/** Why a total is not stored again. */
export const TOLD_BEFORE = 'the same total told under another classification';

/**
 * Knows totals of all goods by record, so that one told under two classifications is stored once.
 * Answers true for one that was told before.
 *
 * @throws {FileError} when the two differ.
 */
export function sameTotals(): (one: ComtradeRow & { kind: 'record' }, file: string) => boolean {
  const known = new Map<string, ComtradeRow & { kind: 'record' }>();
  return (one, file) => {
    if (one.row.product !== ALL_PRODUCTS) return false;
    const before = known.get(one.key);
    if (before === undefined) known.set(one.key, one);
    if (before === undefined || before.classification.code === one.classification.code)
      return false;
    if (before.row.value === one.row.value) return true;
    const { line, value } = one.row;
    const expected = `${before.row.value ?? 'no value'}, as under ${before.classification.name} in line ${before.row.line}`;
    const hint = 'Ask for one classification';
    throw new FileError({ file, line, column: 'primaryValue', value: value ?? '', expected, hint });
  };
}
