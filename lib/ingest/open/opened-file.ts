import type { SourceFileName } from '@/lib/domain/dataset';

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
}
