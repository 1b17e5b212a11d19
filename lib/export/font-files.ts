import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedFonts } from './unpacked-fonts';

/** The cuts pictures are set in. */
export type Cut = 'sans 400' | 'sans 600' | 'serif 600';

const PACKAGES = {
  'sans 400': { family: 'Source Sans 3', name: 'source-sans-3', weight: 400 },
  'sans 600': { family: 'Source Sans 3', name: 'source-sans-3', weight: 600 },
  'serif 600': { family: 'Source Serif 4', name: 'source-serif-4', weight: 600 },
} as const satisfies Record<Cut, unknown>;

const CUTS = ['sans 400', 'sans 600', 'serif 600'] as const satisfies readonly Cut[];

const TRUE_TYPE = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
];

/** Where letters of several subsets are taken from first. */
const SUBSETS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
];

/**
 * The path of a file in the project, found from where the server was started, or from
 * `BILATERAL_ROOT` where a command was started elsewhere: bundling moves the code, never the
 * packages, and the bundler must not follow these paths.
 */
export function projectFile(...parts: readonly string[]): string {
  return join(/*turbopackIgnore: true*/ process.env.BILATERAL_ROOT ?? process.cwd(), ...parts);
}

/** Letters and signs the Latin parts surely hold: no controls, of punctuation what texts here use. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2212]*$/;

/**
 * The TrueType files the letters of a PNG are drawn with; resvg drops WOFF without a word.
 *
 * Plain Latin letters are drawn with the Latin parts, the same as inside SVG files, in half the
 * time; all others with the whole fonts, so that one word never mixes two.
 */
export function trueTypeFiles(letters: ReadonlySet<number>): readonly string[] {
  const isPlain = [...letters].every((letter) => PLAIN.test(String.fromCodePoint(letter)));
  const parts = CUTS.map((cut) => ({
    file: partFile(cut, 'latin', 'woff'),
    family: PACKAGES[cut].family,
  }));
  const small = isPlain ? unpackedFonts(parts) : null;
  return small ?? TRUE_TYPE.map((file) => projectFile('node_modules', file));
}

/** The place of each cut in `trueTypeFiles`; the Arabic font stands last of the whole ones. */
export const TRUE_TYPE_PLACES = { plain: 0, bold: 1, serif: 2, arabic: 3 } as const;

function isWithin(letter: number, spans: SubsetRange['spans']): boolean {
  return spans.some(([from, to]) => letter >= from && letter <= to);
}

function partFile(cut: Cut, subset: string, extension: 'woff' | 'woff2'): string {
  const { name, weight } = PACKAGES[cut];
  const file = `${name}-${subset}-${weight}-normal.${extension}`;
  return projectFile('node_modules', '@fontsource', name, 'files', file);
}

/**
 * A `@font-face` rule with its file inside for every part of a cut that the letters need, in a
 * fixed order. Letters that no part has are left to the reader's own fonts.
 */
export function fontFaces(cut: Cut, letters: ReadonlySet<number>): readonly string[] {
  const ranges = unicodeRanges(PACKAGES[cut].name);
  const needed = new Set<string>();
  for (const letter of letters) {
    const subset = ranges.find(({ spans }) => isWithin(letter, spans));
    if (subset !== undefined) needed.add(subset.name);
  }
  return ranges
    .filter(({ name }) => needed.has(name))
    .map(({ name, text }) => fontFace(cut, name, text));
}

function fontFace(cut: Cut, subset: string, range: string): string {
  const { family, weight } = PACKAGES[cut];
  const file = partFile(cut, subset, 'woff2');
  const bytes = remembered(file, () => readFileSync(file).toString('base64'));
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${range}}`;
}

interface SubsetRange {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

const rangesOf = new Map<string, readonly SubsetRange[]>();

function unicodeRanges(name: string): readonly SubsetRange[] {
  const held = rangesOf.get(name);
  if (held !== undefined) return held;
  const file = projectFile('node_modules', '@fontsource', name, 'unicode.json');
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const texts = new Map<string, unknown>(
    typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [],
  );
  const ranges = SUBSETS.flatMap((subset) => {
    const text = texts.get(subset);
    return typeof text === 'string' ? [{ name: subset, text, spans: spansOf(text) }] : [];
  });
  rangesOf.set(name, ranges);
  return ranges;
}

function spansOf(text: string): readonly (readonly [number, number])[] {
  return text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

const files = new Map<string, string>();

function remembered(key: string, read: () => string): string {
  const held = files.get(key);
  if (held !== undefined) return held;
  const text = read();
  files.set(key, text);
  return text;
}
