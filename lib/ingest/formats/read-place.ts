import type { PlaceCode } from '@/lib/domain/place';
import type { PlaceNames } from './place-names';
import { cellError, type SourceRecord } from './source-record';

/**
 * The place a cell names.
 *
 * @throws {FileError} with the nearest places as a hint, when it names none or more than one.
 */
export function readPlace(record: SourceRecord, column: string, names: PlaceNames): PlaceCode {
  const text = record.text(column);
  return names.find(text) ?? refusePlace(record, { column, text, names });
}

/** Refuses a cell that names no place we know. */
export function refusePlace(
  record: SourceRecord,
  cell: { readonly column: string; readonly text: string; readonly names: PlaceNames },
): never {
  const nearest = cell.names.nearest(cell.text);
  throw cellError(record, {
    column: cell.column,
    value: cell.text,
    expected: 'a place: a code of ours, ISO 3166 or M49, or the English name exactly',
    ...(nearest.length === 0 ? {} : { hint: `Nearest: ${nearest.join(', ')}` }),
  });
}

/** @throws {FileError} when both sides of the trade are the same place. */
export function refuseSelf(
  record: SourceRecord,
  { column, reporter, partner }: Readonly<Record<'column' | 'reporter' | 'partner', string>>,
): void {
  if (reporter !== partner) return;
  const expected = `a place other than the reporter, ${reporter}`;
  throw cellError(record, { column, value: record.text(column), expected });
}
