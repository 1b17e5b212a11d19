import { createElement } from 'react';
import type { VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import { elementTree } from '@/lib/draw/element-tree';
import { VerdictFigure, VerdictRules, VerdictTexts } from '@/lib/draw/verdict-picture';
import { verdictLetters } from './picture-letters';
import { picturePdf, type PdfOptions, type PdfPicture, type TaggedPart } from './picture-pdf';

/**
 * The picture of a tested claim as a PDF of one page, tagged: where it was printed, the figure as
 * heading, what each country reported, signs and chart in words. The same plan gives the same bytes.
 *
 * @throws {PictureError} `busy` when too many wait.
 */
export async function verdictPdf(plan: VerdictPicturePlan, options: PdfOptions): Promise<Buffer> {
  return picturePdf(() => pictureOf(plan), options);
}

function pictureOf(plan: VerdictPicturePlan): PdfPicture {
  const { palette, texts } = plan;
  const at = texts.findIndex(({ family }) => family === 'serif');
  const told = (type: 'H1' | 'P', from: number, to: number): TaggedPart => {
    const part = { texts: texts.slice(from, to), palette };
    return { type, alt: null, elements: elementTree(createElement(VerdictTexts, part)) };
  };
  return {
    plan,
    letters: verdictLetters(plan),
    lines: elementTree(createElement(VerdictRules, { plan })),
    parts: [
      told('P', 0, at),
      told('H1', at, at + 1),
      told('P', at + 1, texts.length),
      {
        type: 'Figure',
        alt: plan.description,
        elements: elementTree(createElement(VerdictFigure, { plan })),
      },
    ],
  };
}
