import { createElement } from 'react';
import type { PicturePlan } from '@/lib/charts/picture-plan';
import { PictureGroups } from './picture-drawing';
import { lettersOf } from './picture-letters';
import { embeddedFonts, pictureSvg } from './picture-svg';
import type { PictureVintage } from './picture-vintage';

/**
 * A picture as an SVG file that needs nothing else: its fonts, as far as its letters use them,
 * are inside, and it holds no link and no script. The same plan gives the same bytes.
 */
export function chartSvg(plan: PicturePlan, vintage: PictureVintage): string {
  return drawnSvg(plan, vintage, embeddedFonts(lettersOf(plan)));
}

/** The same picture without its fonts, for a drawer that has them. */
export function chartSvgWithoutFonts(plan: PicturePlan, vintage: PictureVintage): string {
  return drawnSvg(plan, vintage, '');
}

function drawnSvg(plan: PicturePlan, vintage: PictureVintage, fonts: string): string {
  const drawing = createElement(PictureGroups, { plan });
  return pictureSvg(plan, { drawing, vintage, fonts });
}
