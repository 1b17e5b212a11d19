import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page is told of this build's style sheets. */
interface BuiltStyles {
  /** The hashes of the sheets as a content policy names them: `'sha256-…'`. */
  readonly hashes: readonly string[];
  /** The addresses of the fonts that most letters are set in. */
  readonly fonts: readonly string[];
}

const NONE: BuiltStyles = { hashes: [], fonts: [] };
let known: BuiltStyles | null = null;

/**
 * The style sheets of this build: read once; nothing while developing, where they are files of
 * their own. Next writes the sheets into the page but leaves the nonce off, so the policy names
 * their text.
 */
export function builtStyles(): BuiltStyles {
  known ??=
    process.env.NODE_ENV === 'production'
      ? stylesOf(sheetsIn(join(process.cwd(), '.next', 'static', 'chunks')))
      : NONE;
  return known;
}

function sheetsIn(folder: string): readonly Buffer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(folder, name)));
}

/** What is told of the given sheets. */
export function stylesOf(sheets: readonly Buffer[]): BuiltStyles {
  const hashes = sheets.map((sheet) => createHash('sha256').update(sheet).digest('base64'));
  const fonts = sheets.flatMap((sheet) => fontsOf(sheet.toString('utf8')));
  return { hashes: hashes.map((hash) => `'sha256-${hash}'`), fonts: [...new Set(fonts)] };
}

/** Of faces for rarer letters, which name their range, a browser fetches what a page needs. */
function fontsOf(sheet: string): readonly string[] {
  return [...sheet.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .map(([face]) => face)
    .filter((face) => !face.includes('unicode-range'))
    .flatMap((face) => /url\(["']?(\/[^"')]+\.woff2)["']?\)/.exec(face)?.[1] ?? []);
}
