import { FileError, type FileProblem } from '@/lib/errors';
import type { RefusedRow } from '../format-reader';
import type { OpenedFile } from '../open/opened-file';
import type { StrictTable } from '../table/read-strict-table';

/** One record of a source, whatever it is written in: where it stands, and its text by column. */
export interface SourceRecord extends RefusedRow {
  readonly file: string;
  /** The text under a column without outer blanks; empty where there is no such column. */
  readonly text: (column: string) => string;
}

/** The records of a table, in its own order and batches. */
export async function* tableRecords(
  file: OpenedFile,
  table: StrictTable,
): AsyncIterable<readonly SourceRecord[]> {
  const places = new Map<string, number>();
  const placeOf = (column: string) => {
    const place = places.get(column) ?? table.at(column);
    places.set(column, place);
    return place;
  };
  for await (const batch of table.rows) {
    yield batch.map(({ line, cells }) => ({
      file: file.name,
      line,
      cells,
      text: (column: string) => cells[placeOf(column)]?.trim() ?? '',
    }));
  }
}

/** What is wrong with one cell of a record. */
export function cellError(
  record: SourceRecord,
  problem: Pick<FileProblem, 'column' | 'value' | 'expected' | 'hint'>,
): FileError {
  return new FileError({ file: record.file, line: record.line, ...problem });
}
