// @ts-check

/** A document that is not read: what was found, what was expected, and what a library said to it. */
export class Refusal extends Error {
  /**
   * @param {string} found
   * @param {string} expected
   * @param {unknown} [cause]
   */
  constructor(found, expected, cause) {
    super(`found ${found}, expected ${expected}`, { cause });
    this.found = found;
    this.expected = expected;
  }
}
