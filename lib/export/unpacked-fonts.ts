import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sfntFromWoff } from './sfnt-from-woff';

const PLACE = Symbol.for('bilateral.unpacked-fonts');

/**
 * The paths of WOFF files unpacked to TrueType, in a folder of this process that goes with it;
 * `null` where nothing can be written.
 *
 * resvg reads a font file again for every letter, so a tenth of the size halves the time of a
 * picture. The files are looked for each time: a cleaner of old files may have taken them.
 */
export function unpackedFonts(
  fonts: readonly { readonly file: string; readonly family: string }[],
): readonly string[] | null {
  try {
    const folder = fontFolder();
    return fonts.map(({ file, family }, index) => {
      const path = join(folder, `${index}.ttf`);
      if (!existsSync(path)) {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(path, sfntFromWoff(readFileSync(file), family));
      }
      return path;
    });
  } catch {
    return null;
  }
}

/** One folder for the process, though Next loads this file more than once. */
function fontFolder(): string {
  const held: unknown = Reflect.get(globalThis, PLACE);
  if (typeof held === 'string') return held;
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-fonts-'));
  Reflect.set(globalThis, PLACE, folder);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
