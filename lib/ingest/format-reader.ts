import type { Dataset } from '@/lib/domain/dataset';
import type { FileError } from '@/lib/errors';
import type { DeclaredDetails } from './declared-details';
import type { OpenedFile } from './open/opened-file';
import type { Codes } from './read-codes';
import type { DeclaredDialect } from './table/dialect';
import type { TradeRow } from './trade-row';

/** The formats that can be read, by the names that `--format` takes. */
export const FORMAT_NAMES = [
  'tidy-csv',
  'tidy-xlsx',
  'comtrade-json',
  'comtrade-csv',
  'comtrade-legacy-csv',
  'comtrade-bulk',
  'baci',
  'imf-imts',
  'sdmx-csv',
  'sdmx-json',
  'census-json',
  'census-country',
  'ons-xlsx',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What surrounds the reading of a file. */
export interface Reading {
  readonly codes: Codes;
  readonly declared: DeclaredDialect;
  /** What the operator says of the files; it goes before what they say of themselves. */
  readonly details: DeclaredDetails;
  /** True when the operator says that an answer exactly as long as a publisher's limit is whole all the same. */
  readonly isWhole?: boolean;
  /**
   * Tells of a row that cannot be taken: throws the problem, or notes it where the operator
   * allows rejects. The reader goes on with the next row when it returns.
   */
  readonly refuse: (problem: FileError, row: RefusedRow) => void;
  /** Tells of a row that is read and rightly not stored, such as a part beside its total, with the reason. */
  readonly leaveOut: (reason: string) => void;
}

/** A row that was refused, as the file holds it. */
export interface RefusedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a file says of itself: a dataset, but for what only the importer knows. */
export type DatasetDescription = Omit<
  Dataset,
  'coverage' | 'checksum' | 'isEdited' | 'rows' | 'origin' | 'format' | 'files' | 'refused'
>;

/** A file being read: its rows, and then what it says of itself. */
export interface FormatReading {
  /** Rows in the file's order, in batches of up to a few thousand. Every row read is yielded, refused or left out. */
  readonly rows: AsyncIterable<readonly TradeRow[]>;
  /** What the files say of themselves; complete once the rows have been read to the end. */
  readonly description: () => DatasetDescription;
}

/** One format: how it is recognised, and how it is read. */
export interface FormatReader {
  readonly name: FormatName;
  /** In words: `UN Comtrade, legacy CSV`. */
  readonly title: string;
  /** True when the beginning of the content is of this format, whatever the file is called. */
  readonly recognise: (file: OpenedFile) => boolean;
  /**
   * Reads files of this format as one dataset.
   *
   * @throws {FileError} from the rows, when the file as a whole cannot be taken.
   */
  readonly read: (files: readonly OpenedFile[], reading: Reading) => FormatReading;
}
