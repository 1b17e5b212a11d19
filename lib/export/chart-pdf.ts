import { createElement } from 'react';
import type { PicturePlan } from '@/lib/charts/picture-plan';
import { ChartGroups } from '@/lib/draw/chart-svg';
import { elementTree, type DrawnElement } from '@/lib/draw/element-tree';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import { trueTypeFiles, TRUE_TYPE_PLACES } from './font-files';
import { pdfBytes, pdfDocument, type PdfDocument } from './pdf-document';
import { drawElements, patternsOf, type PdfGround } from './pdf-drawing';
import { firstPaint } from './pdf-paint';
import type { PdfFonts } from './pdf-words';
import { footOf, headOf, Mark } from './picture-drawing';
import { lettersOf } from './picture-letters';
import { sourceText } from './picture-told';
import type { PictureVintage } from './picture-vintage';
import { turns } from './turns';

/** The state of the data a PDF is made from. */
export interface PdfOptions {
  readonly vintage: PictureVintage;
}

const oneByOne = turns({ atOnce: 1, waiting: 64 });

/**
 * A picture as a PDF of one page, as large as the plan at 96 pixels to the inch: the same elements
 * as in its SVG, drawn as lines and letters that can be selected, the parts of the fonts they use
 * inside. Tagged: heading, a figure with the chart in words, foot. The same plan gives the same
 * bytes.
 *
 * @throws {PictureError} `busy` when too many wait.
 */
export async function chartPdf(plan: PicturePlan, { vintage }: PdfOptions): Promise<Buffer> {
  return oneByOne(() => drawn(plan, vintage));
}

function drawn(plan: PicturePlan, vintage: PictureVintage): Promise<Buffer> {
  const { palette, pixels } = plan;
  const doc = pdfDocument(pixels, {
    title: plan.title,
    subject: sourceText(plan, vintage),
    keywords: plan.keywords,
    date: vintage.builtOn,
    maker: PICTURE_WORDS.mark,
  });
  const fonts = fontsOf(doc, plan);
  doc.scale(doc.page.width / plan.width, doc.page.height / plan.height);
  const chart = elementTree(createElement(ChartGroups, { plan, palette, fontSize: plan.fontSize }));
  const box = { x: 0, y: 0, width: plan.width, height: plan.height };
  const ground: PdfGround = { fonts, box, patterns: patternsOf(chart) };
  const paint = firstPaint(plan.fontSize);
  const draw = (elements: readonly (DrawnElement | string)[]): void =>
    drawElements(doc, elements, { ground, paint });
  doc.markContent('Artifact', { type: 'Layout' });
  if (!plan.isTransparent) doc.rect(0, 0, plan.width, plan.height).fill(palette.ground);
  doc.endMarkedContent();
  const head = elementTree(headOf(plan));
  const parts: readonly TaggedPart[] = [
    { type: 'H1', alt: null, elements: head.filter(isTitle) },
    { type: 'P', alt: null, elements: head.filter((line) => !isTitle(line)) },
    { type: 'Figure', alt: plan.description, elements: chart },
    { type: 'P', alt: null, elements: elementTree(footOf(plan)) },
    { type: 'P', alt: null, elements: elementTree(createElement(Mark, { plan })) },
  ];
  const root = doc.struct('Document', {});
  doc.addStructure(root);
  for (const part of parts) {
    if (part.elements.length > 0) drawTagged(doc, { root, part, draw });
  }
  root.end();
  return pdfBytes(doc);
}

/** Of the lines above a chart, the title's alone are set in serifs. */
function isTitle(line: DrawnElement | string): boolean {
  return typeof line !== 'string' && line.attributes['fontFamily'] !== undefined;
}

interface TaggedPart {
  readonly type: string;
  /** In words what those who do not see it are told instead; `null` for the words themselves. */
  readonly alt: string | null;
  readonly elements: readonly (DrawnElement | string)[];
}

/** A part of a picture, as one part of the document's structure. */
function drawTagged(
  doc: PdfDocument,
  how: {
    readonly root: PDFKit.PDFStructureElement;
    readonly part: TaggedPart;
    readonly draw: (elements: TaggedPart['elements']) => void;
  },
): void {
  const { type, alt, elements } = how.part;
  const element = doc.struct(type, alt === null ? {} : { alt });
  how.root.add(element);
  element.add(doc.markStructureContent(type));
  how.draw(elements);
  doc.endMarkedContent();
  element.end();
}

function fontsOf(doc: PdfDocument, plan: PicturePlan): PdfFonts {
  const letters = new Set([...lettersOf(plan).values()].flatMap((set) => [...set]));
  const files = trueTypeFiles(letters);
  const register = (name: keyof typeof TRUE_TYPE_PLACES): string | null => {
    const file = files[TRUE_TYPE_PLACES[name]];
    if (file === undefined) return null;
    doc.registerFont(name, file);
    return name;
  };
  const plain = register('plain');
  const bold = register('bold');
  const serif = register('serif');
  if (plain === null || bold === null || serif === null) throw new Error('A font is not there');
  return { plain, bold, serif, arabic: register('arabic') };
}
