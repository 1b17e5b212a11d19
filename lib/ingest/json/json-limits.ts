/** How far a JSON file is read. What is beyond is refused, never cut. */
export interface JsonLimits {
  /** Bytes of the content, unpacked: it is held in memory. */
  readonly bytes: number;
  readonly depth: number;
  /** Characters of a number. */
  readonly digits: number;
}

/**
 * The limits that hold where none are set: 128 MB are some 120,000
 * records of UN Comtrade with their descriptions, and take some 600 MB of memory.
 */
export const JSON_LIMITS: JsonLimits = { bytes: 128 * 1024 ** 2, depth: 32, digits: 400 };
