import { PICTURE_PRESETS, PRESET_NAMES } from './picture-presets';
import { valuesOf, type PictureProblem, type ReadValues } from './read-values';

/** The size of a picture in pixels before its density, the density, and the size of its words. */
export interface PictureSize {
  /** In pixels, 96 to the inch on paper; there they need not be whole. */
  readonly width: number;
  readonly height: number;
  /** The density: how many pixels a side has for each of the size's. */
  readonly scale: number;
  /** The size of words and lines within the picture; 1 as usual. */
  readonly words: number;
}

/** What a picture is made for: its size counts in pixels, or in millimetres unless said. */
export type PictureMedium = 'screen' | 'paper';

/** The parameters of a picture's address that say its size. `scale` is the old name of `zoom`. */
export const PICTURE_KEYS = ['preset', 'width', 'height', 'unit', 'zoom', 'scale', 'size'] as const;

/** The most pixels of one picture. */
export const MOST_PIXELS = 34_000_000;

const SMALLEST = 200;
const LARGEST = 4000;
const SMALLEST_MM = 50;
const LARGEST_MM = 1000;
const PIXELS_IN_MM = 96 / 25.4;
const DENSITIES: readonly string[] = ['1', '2', '4'];

/** What the size of a picture is held to, for descriptions of it. */
export const PICTURE_LIMITS = {
  smallest: SMALLEST,
  largest: LARGEST,
  densities: DENSITIES,
  most: MOST_PIXELS,
} as const;

/**
 * The size an address asks for, and every part of it that cannot be used; the size is `null` when
 * there is one. What is left out is as in an article. Other keys belong to the view and are ignored.
 *
 * A size is a preset or a width and height, never both: one of them would be ignored in silence.
 */
export function readPictureSize(
  entries: Iterable<readonly [string, string]>,
  medium: PictureMedium = 'screen',
): { readonly size: PictureSize | null; readonly problems: readonly PictureProblem[] } {
  const values = valuesOf(entries, PICTURE_KEYS);
  const size: PictureSize = {
    ...sides(values, medium),
    scale: density(values),
    words: wordSize(values),
  };
  const { problems } = values;
  const pixels = pixelCount(size);
  if (problems.length === 0 && medium === 'screen' && pixels > MOST_PIXELS) {
    const parameter = values.given('scale') === null ? 'zoom' : 'scale';
    const expected = `width × height × ${parameter}² of at most ${MOST_PIXELS}, not ${pixels}`;
    values.refuse(parameter, expected, String(size.scale));
  }
  return { size: problems.length === 0 ? size : null, problems };
}

/** What is wrong with a chart's name for a picture: tables are no pictures, though pages have them. */
export function notDrawn(chart: string | null): readonly PictureProblem[] {
  return chart === 'table' || chart === 'products'
    ? [{ parameter: 'chart', value: chart, expected: 'one of flows, balance, turnover, sides' }]
    : [];
}

/** How many pixels a picture has, its density included. */
export function pixelCount(size: Pick<PictureSize, 'width' | 'height' | 'scale'>): number {
  return size.width * size.height * size.scale * size.scale;
}

/** What a size adds to the key a picture is kept under. */
export function sizeKey({ width, height, scale, words }: PictureSize): string {
  return `${width}x${height}@${scale}${words === 1 ? '' : `*${words}`}`;
}

function sides(
  values: ReadValues,
  medium: PictureMedium,
): { readonly width: number; readonly height: number } {
  const unit = unitOf(values, medium);
  const preset = values.given('preset');
  const named = PRESET_NAMES.find((name) => name === preset);
  const hasSide = values.given('width') !== null || values.given('height') !== null;
  if (preset !== null && named === undefined) {
    values.refuse('preset', `one of ${PRESET_NAMES.join(', ')}`);
  } else if (preset !== null && hasSide) {
    values.refuse('preset', 'either a preset, or width and height');
  }
  const usual = PICTURE_PRESETS[named ?? 'article'];
  return { width: side(values, 'width', unit, usual), height: side(values, 'height', unit, usual) };
}

function unitOf(values: ReadValues, medium: PictureMedium): 'px' | 'mm' {
  const unit = values.given('unit');
  if (unit === null) return medium === 'paper' ? 'mm' : 'px';
  if (unit === 'px') return 'px';
  if (unit === 'mm' && medium === 'paper') return 'mm';
  values.refuse('unit', medium === 'paper' ? 'one of mm, px' : 'px; only PDFs have mm');
  return 'px';
}

function side(
  values: ReadValues,
  key: 'width' | 'height',
  unit: 'px' | 'mm',
  usual: { readonly width: number; readonly height: number },
): number {
  const text = values.given(key);
  if (text === null) return usual[key];
  const value = Number(text);
  if (unit === 'px') {
    if (/^[1-9]\d{0,4}$/.test(text) && value >= SMALLEST && value <= LARGEST) return value;
    values.refuse(key, `a whole number of pixels from ${SMALLEST} to ${LARGEST}`);
    return usual[key];
  }
  const isLength = /^[1-9]\d{0,3}(\.\d)?$/.test(text);
  if (isLength && value >= SMALLEST_MM && value <= LARGEST_MM) return value * PIXELS_IN_MM;
  values.refuse(
    key,
    `millimetres from ${SMALLEST_MM} to ${LARGEST_MM} with at most one decimal; pixels with unit=px`,
  );
  return usual[key];
}

function density(values: ReadValues): number {
  const [zoom, old] = [values.given('zoom'), values.given('scale')];
  if (zoom !== null && old !== null) {
    values.refuse('scale', 'zoom alone, of which scale is the old name');
  }
  const key = zoom === null ? 'scale' : 'zoom';
  const text = zoom ?? old ?? '1';
  if (DENSITIES.includes(text)) return Number(text);
  values.refuse(
    key,
    key === 'zoom'
      ? `the pixel density, one of ${DENSITIES.join(', ')}`
      : `the pixel density, one of ${DENSITIES.join(', ')}; its name is now zoom, and the size of words is size`,
  );
  return 1;
}

function wordSize(values: ReadValues): number {
  const text = values.given('size');
  if (text === null) return 1;
  const value = Number(text);
  if (/^[012](\.\d{1,2})?$/.test(text) && value >= 0.75 && value <= 2) return value;
  values.refuse('size', 'the size of words and lines, 0.75 to 2, 1 as usual');
  return 1;
}
