import type { PicturePlan } from '@/lib/charts/picture-plan';
import { chartSvgWithoutFonts } from './chart-svg';
import { lettersOf } from './picture-letters';
import { picturePng, type PngOptions } from './picture-png';

/**
 * A picture as PNG, at one, two or four times its size, with title, description and source as
 * text inside.
 *
 * @throws {PictureError} when it is larger than 34 Mpx, or the machine could not draw it.
 */
export async function chartPng(plan: PicturePlan, options: PngOptions): Promise<Buffer> {
  const svg = () => chartSvgWithoutFonts(plan, options.vintage);
  return picturePng({ plan, svg, letters: lettersOf(plan) }, options);
}
