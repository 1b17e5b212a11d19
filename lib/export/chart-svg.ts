import { createElement } from 'react';
import type { PicturePlan } from '@/lib/charts/picture-plan';
import { toMarkup } from '@/lib/draw/markup';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import { fontFaces } from './font-files';
import { PictureSvg } from './picture-drawing';
import { lettersOf } from './picture-letters';
import type { PictureVintage } from './picture-vintage';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A picture as an SVG file that needs nothing else: its fonts, as far as its letters use them,
 * are inside, and it holds no link and no script. The same plan gives the same bytes.
 */
export function chartSvg(plan: PicturePlan, vintage: PictureVintage): string {
  return drawnSvg(plan, vintage, embeddedFonts(plan));
}

/** The same picture without its fonts, for a drawer that has them. */
export function chartSvgWithoutFonts(plan: PicturePlan, vintage: PictureVintage): string {
  return drawnSvg(plan, vintage, '');
}

function drawnSvg(plan: PicturePlan, vintage: PictureVintage, fonts: string): string {
  const provenance = [
    PICTURE_WORDS.mark,
    PICTURE_WORDS.vintage(vintage.id, vintage.builtOn),
    plan.source,
    ...(plan.address === null ? [] : [plan.address]),
  ].join('. ');
  return `${DECLARATION}${toMarkup(createElement(PictureSvg, { plan, fonts, provenance }))}\n`;
}

function embeddedFonts(plan: PicturePlan): string {
  return [...lettersOf(plan)].flatMap(([cut, letters]) => fontFaces(cut, letters)).join('');
}
