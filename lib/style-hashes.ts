import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let known: readonly string[] | null = null;

/**
 * The hashes of this build's style sheets as a content policy names them: `'sha256-…'`.
 *
 * Next writes the sheets into the page but leaves the nonce off, so the policy names their text.
 * Read once; none while developing, where sheets are files of their own.
 */
export function styleHashes(): readonly string[] {
  known ??= readHashes(join(process.cwd(), '.next', 'static', 'chunks'));
  return known;
}

function readHashes(folder: string): readonly string[] {
  if (process.env.NODE_ENV !== 'production') return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('base64'),
    )
    .map((hash) => `'sha256-${hash}'`);
}
