import type { FileError } from '@/lib/errors';
import type { OpenedFile } from '../../open/opened-file';
import type { Dialect } from '../../table/dialect';
import type { StrictRow } from '../../table/read-strict-table';

/** The columns of UN Comtrade that bear on a record, by the names of its API. */
export const COMTRADE_COLUMNS = [
  'typeCode',
  'freqCode',
  'refYear',
  'refMonth',
  'period',
  'reporterCode',
  'flowCode',
  'partnerCode',
  'partner2Code',
  'classificationCode',
  'isOriginalClassification',
  'cmdCode',
  'aggrLevel',
  'isLeaf',
  'customsCode',
  'mosCode',
  'motCode',
  'cifvalue',
  'fobvalue',
  'primaryValue',
  'legacyEstimationFlag',
  'isReported',
  'isAggregate',
] as const;
export type ComtradeColumn = (typeof COMTRADE_COLUMNS)[number];

/** What was expected of a cell, and what can be done. */
export interface Told {
  readonly expected: string;
  readonly hint?: string;
}

/** A file of UN Comtrade in any of its forms, as cells of text. Nothing is said by an empty cell. */
export interface ComtradeTable {
  readonly file: OpenedFile;
  readonly dialect: Dialect;
  /** The place of a column in every row's cells, or -1 when the file has none of that name. */
  readonly at: (column: ComtradeColumn) => number;
  /** The error for a cell, which names the column as the file does. */
  readonly problem: (row: StrictRow, column: ComtradeColumn, told: Told) => FileError;
  readonly rows: AsyncIterable<readonly StrictRow[]>;
  /** The numbers an older form writes for flows; `null` where codes are written. */
  readonly flowNumbers: ReadonlyMap<string, string> | null;
}
