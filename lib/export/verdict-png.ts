import type { VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import { verdictLetters } from './picture-letters';
import { picturePng, type PngOptions } from './picture-png';
import { verdictSvgWithoutFonts } from './verdict-svg';

/**
 * The picture of a tested claim as PNG, at one, two or four times its size, with claim, verdicts
 * and source in words inside.
 *
 * @throws {PictureError} when it is larger than 34 Mpx, or the machine could not draw it.
 */
export async function verdictPng(plan: VerdictPicturePlan, options: PngOptions): Promise<Buffer> {
  const svg = () => verdictSvgWithoutFonts(plan, options.vintage);
  return picturePng({ plan, svg, letters: verdictLetters(plan) }, options);
}
