import { z } from 'zod';

import {
  BASES,
  STATUSES,
  type Flow,
  type Frequency,
  type Observation,
} from '@/lib/domain/observation';
import { FileError } from '@/lib/errors';
import type { TableRow } from './read-table';

/** The columns of `observations.csv`, in the order in which they are written. */
export const OBSERVATION_COLUMNS = [
  'reporter',
  'partner',
  'flow',
  'product',
  'frequency',
  'period',
  'value',
  'status',
  'basis',
  'absent_chapters',
  'note',
] as const;
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

/** An observation and the line of the file it stands on. */
export interface SourceRow {
  readonly line: number;
  readonly observation: Observation;
}

const FLOWS: readonly Flow[] = ['exports', 'imports', 're-exports', 're-imports'];
const FREQUENCIES: readonly Frequency[] = ['A', 'Q', 'M'];

/** Digits without leading zeros, as many as the snapshot's sums hold exactly; never `-0`. */
const value = z.string().regex(/^(?!-0(\.0+)?$)-?(0|[1-9]\d{0,29})(\.\d{1,6})?$/);

/**
 * The observation one row of `observations.csv` states.
 *
 * @throws {FileError} when a cell has a word or a number that the format does not know.
 */
export function readSourceRow(
  place: { readonly file: string; readonly dataset: string },
  row: TableRow<ObservationColumn>,
): SourceRow {
  const { file, dataset } = place;
  const oneOf = <Word extends string>(column: ObservationColumn, words: readonly Word[]): Word => {
    const found = row.text(column);
    const word = words.find((candidate) => candidate === found);
    if (word !== undefined) return word;
    throw new FileError({
      file,
      line: row.line,
      column,
      value: found,
      expected: words.join(' | '),
    });
  };
  const absent = row.text('absent_chapters');
  const note = row.text('note');
  return {
    line: row.line,
    observation: {
      dataset,
      reporter: row.text('reporter'),
      partner: row.text('partner'),
      flow: oneOf('flow', FLOWS),
      product: row.text('product'),
      frequency: oneOf('frequency', FREQUENCIES),
      period: row.text('period'),
      value: readValue(file, row),
      status: oneOf('status', STATUSES),
      basis: oneOf('basis', BASES),
      absentChapters: absent === '' ? [] : absent.split(' '),
      note: note === '' ? null : note,
    },
  };
}

function readValue(file: string, row: TableRow<ObservationColumn>): string | null {
  const text = row.text('value');
  if (text === '') return null;
  if (value.safeParse(text).success) return text;
  const expected = 'a plain decimal number with at most six decimals, or nothing';
  throw new FileError({ file, line: row.line, column: 'value', value: text, expected });
}
