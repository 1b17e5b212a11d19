import { createElement } from 'react';
import { planPicture } from '@/lib/charts/plan-picture';
import { elementTree } from '@/lib/draw/element-tree';
import { PictureGroups, PictureRoot } from '@/lib/export/picture-drawing';
import type { Theme } from '@/lib/domain/view';
import { contrast } from '../builders/color';
import { drawnWords, markColors } from '../builders/drawn-words';
import { randomPicture } from '../builders/random-picture';
import { seededRandom } from '../builders/seeded-random';
import { outside, overlaps } from '../builders/text-box';

/** What was found wrong in random pictures; every list is empty when all is well. */
export interface PictureFaults {
  readonly pictures: number;
  readonly lines: number;
  readonly overlaps: readonly string[];
  readonly outside: readonly string[];
  readonly faint: readonly string[];
}

const SIZES = [
  { width: 1200, height: 675 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1350 },
  { width: 400, height: 300 },
] as const;
const THEMES: readonly Theme[] = ['light', 'dark'];

/** Draws random views in four sizes and two themes and looks at every line of text and every mark. */
export function pictureFaults(how: {
  readonly seed: number;
  readonly count: number;
}): PictureFaults {
  const looked = Array.from(
    { length: how.count },
    (_, index) => how.seed * 100_000 + index,
  ).flatMap((seed) => SIZES.flatMap((size) => THEMES.map((theme) => faultsOf(seed, size, theme))));
  return {
    pictures: looked.length,
    lines: looked.reduce((total, { lines }) => total + lines, 0),
    overlaps: looked.flatMap((one) => one.overlaps),
    outside: looked.flatMap((one) => one.outside),
    faint: looked.flatMap((one) => one.faint),
  };
}

function faultsOf(
  seed: number,
  size: (typeof SIZES)[number],
  theme: Theme,
): Omit<PictureFaults, 'pictures'> {
  const plan = planPicture({ ...randomPicture(seededRandom(seed)), size, theme });
  const drawing = createElement(PictureGroups, { plan });
  const tree = elementTree(
    createElement(PictureRoot, { plan, fonts: '', provenance: '' }, drawing),
  );
  const words = drawnWords(tree);
  const { ground } = plan.palette;
  const at = `seed ${seed}, ${plan.kind}, ${size.width} × ${size.height}, ${theme}: `;
  const faintWords = words.filter(({ fill }) => contrast(fill, ground) < 4.5);
  const faintMarks = markColors(tree).filter(
    (color) => color !== ground && contrast(color, ground) < 3,
  );
  return {
    lines: words.length,
    overlaps: overlaps(words).map(([a, b]) => `${at}${a} / ${b}`),
    outside: outside(words, plan).map((text) => `${at}${text}`),
    faint: [...faintWords.map(({ text }) => text), ...faintMarks].map((one) => `${at}${one}`),
  };
}
