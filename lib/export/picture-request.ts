/** The size of a picture in pixels before its density, and the density. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** A parameter that cannot be used: its name, its value and what was expected. */
export interface PictureProblem {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}

/** The parameters of a picture's address that are not the view's. */
export const PICTURE_KEYS = ['width', 'height', 'scale'] as const;

/** The size of a picture in an article, and of a picture nothing is said of. */
const ARTICLE_SIZE: PictureSize = { width: 1200, height: 675, scale: 1 };

/** The most pixels of one picture. */
export const MOST_PIXELS = 34_000_000;

const SMALLEST = 200;
const LARGEST = 4000;
const SCALES: readonly number[] = [1, 2, 4];

/** What the size of a picture is held to, for descriptions of it. */
export const PICTURE_LIMITS = {
  smallest: SMALLEST,
  largest: LARGEST,
  scales: SCALES,
  most: MOST_PIXELS,
} as const;

/**
 * The size an address asks for, and every part of it that cannot be used; the size is `null` when
 * there is one. What is left out is as in an article. Other keys belong to the view and are ignored.
 */
export function readPictureSize(entries: Iterable<readonly [string, string]>): {
  readonly size: PictureSize | null;
  readonly problems: readonly PictureProblem[];
} {
  const given = [...entries].filter(([key]) => PICTURE_KEYS.some((name) => name === key));
  const problems: PictureProblem[] = given
    .filter(([key], index) => given.findIndex(([name]) => name === key) !== index)
    .map(([parameter, value]) => ({ parameter, value, expected: 'to be given once' }));
  const read = (
    key: (typeof PICTURE_KEYS)[number],
    expected: string,
    isUsable: (value: number) => boolean,
  ): number => {
    const text = given.find(([name]) => name === key)?.[1];
    if (text === undefined) return ARTICLE_SIZE[key];
    if (/^[1-9]\d{0,4}$/.test(text) && isUsable(Number(text))) return Number(text);
    problems.push({ parameter: key, value: text, expected });
    return ARTICLE_SIZE[key];
  };
  const side = `a whole number of pixels from ${SMALLEST} to ${LARGEST}`;
  const size: PictureSize = {
    width: read('width', side, isSide),
    height: read('height', side, isSide),
    scale: read('scale', `one of ${SCALES.join(', ')}`, (value) => SCALES.includes(value)),
  };
  if (problems.length === 0 && pixelCount(size) > MOST_PIXELS) {
    problems.push({
      parameter: 'scale',
      value: String(size.scale),
      expected: `width × height × scale² of at most ${MOST_PIXELS}, not ${pixelCount(size)}`,
    });
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
export function pixelCount({ width, height, scale }: PictureSize): number {
  return width * height * scale * scale;
}

function isSide(value: number): boolean {
  return value >= SMALLEST && value <= LARGEST;
}
