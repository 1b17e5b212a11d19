/** A failure the reader can act on: its message is printed alone, without a stack. */
export class PlainError extends Error {}

/**
 * Prints a failure and ends the process with exit code 1.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exit(1);
}
