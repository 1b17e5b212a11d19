import { FileError } from '@/lib/errors';

/** How many rows UN Comtrade sends at most: without a key, with a free key, with a premium key. */
export const COMTRADE_CAPS: readonly number[] = [500, 100_000, 250_000];

/**
 * Passes when an answer cannot have been cut off at a limit of its publisher.
 *
 * @throws {FileError} when it is exactly as long as a limit allows.
 */
export function refuseAtCap(file: string, rows: number, caps: readonly number[]): void {
  if (!caps.includes(rows)) return;
  throw new FileError({
    file,
    value: `${rows} rows`,
    expected:
      'fewer rows than UN Comtrade sends at most, 500, 100,000 or 250,000: this answer was cut',
    hint: 'Split the query by year, reporter or product and import the parts together',
  });
}
