import { createElement } from 'react';
import type { VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import { VerdictGroups } from '@/lib/draw/verdict-picture';
import { verdictLetters } from './picture-letters';
import { embeddedFonts, pictureSvg } from './picture-svg';
import type { PictureVintage } from './picture-vintage';

/**
 * The picture of a tested claim as an SVG file that needs nothing else, its words for those who
 * do not see it as title and description. The same plan gives the same bytes.
 */
export function verdictSvg(plan: VerdictPicturePlan, vintage: PictureVintage): string {
  return drawnSvg(plan, vintage, embeddedFonts(verdictLetters(plan)));
}

/** The same picture without its fonts, for a drawer that has them. */
export function verdictSvgWithoutFonts(plan: VerdictPicturePlan, vintage: PictureVintage): string {
  return drawnSvg(plan, vintage, '');
}

function drawnSvg(plan: VerdictPicturePlan, vintage: PictureVintage, fonts: string): string {
  const drawing = createElement(VerdictGroups, { plan });
  return pictureSvg(plan, { drawing, vintage, fonts });
}
