import type { PixelSize } from './picture-plan';

/** A picture's size in layout units, its margin, and the size of its chart's words. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly fontSize: number;
}

const IDEAL = Math.sqrt(760 * 500);
const SMALLEST_SCALE = 0.8;
const NARROWEST = 320;
const LOWEST = 240;

/**
 * The layout of a size in pixels: about as much room as 760 × 500, whatever the shape, so that
 * words keep their size relative to the picture.
 *
 * Small pictures hold less rather than words nobody can read; no layout is narrower than 320 or
 * lower than 240, so there the words do shrink. `enlarged` gives that much more room to each side; `words` are
 * that many times as large, as far as the least layout allows.
 */
export function pictureFrame(size: PixelSize, enlarged = 1, words = 1): PictureFrame {
  const ideal = Math.sqrt(size.width * size.height) / IDEAL;
  const usual = Math.min(
    Math.max(ideal, SMALLEST_SCALE) * words,
    size.width / NARROWEST,
    size.height / LOWEST,
  );
  const scale = usual / enlarged;
  const width = size.width / scale;
  const height = size.height / scale;
  const pad = Math.round(Math.min(26, Math.max(10, Math.min(width, height) * 0.05)));
  return { width, height, pad, fontSize: width < 420 ? 12 : 13 };
}
