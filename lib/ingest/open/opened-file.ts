import type { SourceFileName } from '@/lib/domain/dataset';
import type { SheetOutline } from '../sheet/sheet-outline';

/** A file of the operator, or an entry of its archive, unpacked as it is read. */
export interface OpenedFile {
  /** The name for errors: `trade.csv`, or `baci.zip › BACI_HS17_Y2021.csv`. */
  readonly name: string;
  /** The file as it was brought. */
  readonly origin: SourceFileName;
  /** ISO date on which the file was last written. */
  readonly writtenOn: string;
  /** Up to the first 64 KiB of the content, unpacked. */
  readonly head: Uint8Array;
  /** Bytes of the content when known before it is read, for progress; `null` when not. */
  readonly size: number | null;
  /**
   * The content from its start, unpacked; each call reads it anew.
   *
   * @throws {FileError} when it expands beyond the limits or is cut.
   */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /**
   * The visible sheets of a workbook with their first rows, by which its format is told; absent for
   * all that is no workbook. The head of a workbook is that of the archive it is.
   */
  readonly sheets?: readonly SheetOutline[];
}
