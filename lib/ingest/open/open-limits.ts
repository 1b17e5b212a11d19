/** How far files of the operator are opened. What is beyond is refused, never cut. */
export interface OpenLimits {
  /** Bytes of a file as it was brought. */
  readonly fileBytes: number;
  /** Bytes of all entries of an archive, unpacked. */
  readonly unpackedBytes: number;
  /** How many times its size an entry may grow, once it is larger than the free part. */
  readonly ratio: number;
  readonly freeBytes: number;
  /** Entries of an archive. A workbook has a limit of its own. */
  readonly entries: number;
  /** Seconds spent on unpacking one archive, without what is done with the content meanwhile. */
  readonly seconds: number;
}

/** The limits that hold where the operator sets none. */
export const OPEN_LIMITS: OpenLimits = {
  fileBytes: 8 * 1024 ** 3,
  unpackedBytes: 2 * 1024 ** 3,
  ratio: 200,
  freeBytes: 1024 ** 2,
  entries: 64,
  seconds: 120,
};
