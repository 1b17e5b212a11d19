import { cellError, type SourceRecord } from './source-record';
import { powerOfWord } from './tidy-words';

const COLUMNS = ['UNIT_MULT', 'SCALE'] as const;

/**
 * The power of ten that UNIT_MULT or SCALE states: the power itself, or its word.
 *
 * Returns `null` where neither is given.
 *
 * @throws {FileError} when it is none that is known.
 */
export function statedPower(record: SourceRecord): number | null {
  const column = COLUMNS.find((name) => record.text(name) !== '');
  if (column === undefined) return null;
  const value = record.text(column);
  const power = /^\d$/.test(value) ? Number(value) : powerOfWord(value);
  if (power !== null) return power;
  throw cellError(record, { column, value, expected: 'a power of ten, such as 0, 3 or 6' });
}
