import { createElement } from 'react';
import type { PicturePlan } from '@/lib/charts/picture-plan';
import { toMarkup } from '@/lib/draw/markup';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import { fontFaces, type Cut } from './font-files';
import { PictureSvg } from './picture-drawing';
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
  const bold = plan.panels.flatMap((panel) => panel.legend.map(({ text }) => text));
  const plain = [
    ...plan.panels.flatMap((panel) => panel.ticks.map(({ label }) => label)),
    plan.day === null ? '' : plan.day.label,
  ];
  const marks = [...plan.texts, ...plan.timeLabels];
  const textsOf = (cut: Cut): readonly string[] =>
    marks.filter(({ family, weight }) => `${family} ${weight}` === cut).map(({ text }) => text);
  const cuts: readonly (readonly [Cut, readonly string[]])[] = [
    ['sans 400', [...textsOf('sans 400'), ...plain]],
    ['sans 600', [...textsOf('sans 600'), ...bold]],
    ['serif 600', [...textsOf('serif 600'), PICTURE_WORDS.mark]],
  ];
  return cuts.flatMap(([cut, texts]) => fontFaces(cut, lettersOf(texts))).join('');
}

function lettersOf(texts: readonly string[]): ReadonlySet<number> {
  const letters = Array.from(texts.join(''), (letter) => letter.codePointAt(0));
  return new Set(letters.filter((letter) => letter !== undefined));
}
