import { createElement, type ReactNode } from 'react';
import { toMarkup } from '@/lib/draw/markup';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import { fontFaces, type Cut } from './font-files';
import { PictureRoot, type StandalonePlan } from './picture-drawing';
import { sourceText } from './picture-told';
import type { PictureVintage } from './picture-vintage';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A picture as one SVG file: its drawing on its ground, with the words and CSS given. */
export function pictureSvg(
  plan: StandalonePlan,
  file: {
    readonly drawing: ReactNode;
    readonly vintage: PictureVintage;
    /** Rules with the fonts inside; empty for a drawer that has them. */
    readonly fonts: string;
  },
): string {
  const { drawing, vintage, fonts } = file;
  const provenance = `${PICTURE_WORDS.mark}. ${sourceText(plan, vintage)}`;
  const root = createElement(PictureRoot, { plan, fonts, provenance }, drawing);
  return `${DECLARATION}${toMarkup(root)}\n`;
}

/** Rules for the parts of the fonts that letters use, with the files inside. */
export function embeddedFonts(letters: ReadonlyMap<Cut, ReadonlySet<number>>): string {
  return [...letters].flatMap(([cut, used]) => fontFaces(cut, used)).join('');
}
