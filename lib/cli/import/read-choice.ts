import { didYouMean } from '../command/nearest';
import { UsageError } from '../command/usage-error';

/**
 * The one of the allowed words that was typed, in any case; `undefined` when nothing was.
 *
 * @throws {UsageError} for any other word, suggesting the nearest.
 */
export function readChoice<T extends string>(
  option: string,
  text: string | null,
  allowed: readonly T[],
): T | undefined {
  if (text === null) return undefined;
  const found = allowed.find((word) => word.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const hint = didYouMean(text, allowed);
  throw new UsageError(
    `--${option}: found "${text}", expected one of ${allowed.join(', ')}${hint}`,
  );
}

/**
 * The text that was typed when it has the form asked for; `undefined` when nothing was.
 *
 * @throws {UsageError} naming what was expected.
 */
export function readForm(
  option: string,
  text: string | null,
  form: { readonly is: RegExp; readonly expected: string },
): string | undefined {
  if (text === null) return undefined;
  if (form.is.test(text)) return text;
  throw new UsageError(`--${option}: found "${text}", expected ${form.expected}`);
}
