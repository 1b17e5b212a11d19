import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../command/usage-error';
import { requireOutput } from '../command/write-output';
import { missingYears } from './missing-years';

/** A set of files lacks some, and nobody said that it may. */
class PartialSetError extends Error {
  override readonly name = 'PartialSetError';
}

/**
 * Passes when the files are a whole set, or may be a part of one, and refused rows have a place of
 * their own to go to.
 *
 * @throws {PartialSetError} naming the first file that is missing.
 */
export async function requireFiles(
  files: readonly string[],
  how: { readonly isPartial: boolean; readonly rejects: string | null },
): Promise<void> {
  const [missing, ...others] = how.isPartial ? [] : missingYears(files);
  if (missing !== undefined) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    throw new PartialSetError(
      `the files lack ${missing}${more}; add what is missing, or say --partial to keep the gap`,
    );
  }
  if (how.rejects === null) return;
  await requireOutput(how.rejects, true);
  const places = await Promise.all([how.rejects, ...files].map(placeOf));
  if (places.lastIndexOf(places[0] ?? '') > 0) {
    throw new UsageError(`--allow-rejects: ${how.rejects} is a file to be read; name another`);
  }
}

/** Where a file is, links followed; where it would be when it is not there. */
async function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}
