import { lineWidth, type Type } from './picture-text';
import { cutLine } from './text-blocks';

/** How an entry of a key shows what its words stand for. */
export type KeySwatch = 'none' | 'bar' | 'line' | 'dashed line' | 'dot';

/** An entry of a key in its place: the swatch at `x`, the words at `textX`, on one baseline. */
export interface KeyMark {
  readonly swatch: KeySwatch;
  readonly text: string;
  readonly x: number;
  readonly textX: number;
  readonly y: number;
  readonly size: number;
}

/** The words of a key, before they have a place. */
export interface KeyEntry {
  readonly swatch: KeySwatch;
  readonly text: string;
}

const BETWEEN = 14;

/** From the start of an entry to its words. */
function swatchWidth(swatch: KeySwatch): number {
  switch (swatch) {
    case 'none':
      return 0;
    case 'bar':
    case 'dot':
      return 16;
    case 'line':
    case 'dashed line':
      return 24;
  }
}

/**
 * The entries of a key in as few lines as the width allows, from `top` downwards, with the bottom
 * of the last. An entry wider than a line is ended by `…`.
 */
export function chartKey(
  entries: readonly KeyEntry[],
  room: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly fontSize: number;
  },
): { readonly marks: readonly KeyMark[]; readonly bottom: number } {
  const { left, top, width, fontSize } = room;
  const type: Type = { size: fontSize, weight: 400, family: 'sans' };
  const height = fontSize * 1.42;
  let x = left;
  let line = 0;
  const marks = entries.map(({ swatch, text }): KeyMark => {
    const before = swatchWidth(swatch);
    const words = cutLine(text, type, width - before);
    const own = before + lineWidth(words, type);
    if (x > left && x + own > left + width) {
      x = left;
      line += 1;
    }
    const mark = {
      swatch,
      text: words,
      x,
      textX: x + before,
      y: top + line * height + height * 0.74,
      size: fontSize,
    };
    x += own + BETWEEN;
    return mark;
  });
  return { marks, bottom: marks.length === 0 ? top : top + (line + 1) * height };
}
