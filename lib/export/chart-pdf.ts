import { createElement } from 'react';
import type { PicturePlan } from '@/lib/charts/picture-plan';
import { ChartGroups } from '@/lib/draw/chart-svg';
import { elementTree, type DrawnElement } from '@/lib/draw/element-tree';
import { footOf, headOf } from './picture-drawing';
import { lettersOf } from './picture-letters';
import { picturePdf, type PdfOptions, type PdfPicture } from './picture-pdf';

/**
 * The picture of a view as a PDF of one page, tagged: heading, a figure with the chart in words,
 * foot. The same plan gives the same bytes.
 *
 * @throws {PictureError} `busy` when too many wait.
 */
export async function chartPdf(plan: PicturePlan, options: PdfOptions): Promise<Buffer> {
  return picturePdf(() => pictureOf(plan), options);
}

function pictureOf(plan: PicturePlan): PdfPicture {
  const { palette, fontSize } = plan;
  const head = elementTree(headOf(plan));
  const chart = elementTree(createElement(ChartGroups, { plan, palette, fontSize }));
  return {
    plan,
    letters: lettersOf(plan),
    lines: [],
    parts: [
      { type: 'H1', alt: null, elements: head.filter(isTitle) },
      { type: 'P', alt: null, elements: head.filter((line) => !isTitle(line)) },
      { type: 'Figure', alt: plan.description, elements: chart },
      { type: 'P', alt: null, elements: elementTree(footOf(plan)) },
    ],
  };
}

/** Of the lines above a chart, the title's alone are set in serifs. */
function isTitle(line: DrawnElement | string): boolean {
  return typeof line !== 'string' && line.attributes['fontFamily'] !== undefined;
}
