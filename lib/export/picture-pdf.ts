import { createElement } from 'react';
import { elementTree, type DrawnElement } from '@/lib/draw/element-tree';
import { PICTURE_WORDS } from '@/lib/format/en/picture';
import { trueTypeFiles, TRUE_TYPE_PLACES, type Cut } from './font-files';
import { pdfBytes, pdfDocument, type PdfDocument } from './pdf-document';
import { drawElements, patternsOf, type PdfGround } from './pdf-drawing';
import { firstPaint } from './pdf-paint';
import type { PdfFonts } from './pdf-words';
import { Mark, type StandalonePlan } from './picture-drawing';
import { sourceText } from './picture-told';
import type { PictureVintage } from './picture-vintage';
import { turns } from './turns';

/** The state of the data a PDF is made from. */
export interface PdfOptions {
  readonly vintage: PictureVintage;
}

/** A part of a picture, as one part of the document's structure. */
export interface TaggedPart {
  readonly type: 'H1' | 'P' | 'Figure';
  /** In words what those who do not see it are told instead; `null` for the words themselves. */
  readonly alt: string | null;
  readonly elements: readonly (DrawnElement | string)[];
}

/** A picture to be written as a PDF. */
export interface PdfPicture {
  readonly plan: StandalonePlan & { readonly keywords: readonly string[] };
  readonly letters: ReadonlyMap<Cut, ReadonlySet<number>>;
  /** What only divides the page and is not read. */
  readonly lines: TaggedPart['elements'];
  /** What is read, in its order; the mark comes after it. */
  readonly parts: readonly TaggedPart[];
}

const oneByOne = turns({ atOnce: 1, waiting: 64 });

/**
 * A picture as a PDF of one page, as large as the plan at 96 pixels to the inch: the same elements
 * as in its SVG, drawn as lines and letters that can be selected, the parts of the fonts they use
 * inside. Tagged by its parts. The same plan gives the same bytes.
 *
 * @throws {PictureError} `busy` when too many wait.
 */
export async function picturePdf(
  picture: () => PdfPicture,
  { vintage }: PdfOptions,
): Promise<Buffer> {
  return oneByOne(() => drawn(picture(), vintage));
}

function drawn({ plan, letters, lines, parts }: PdfPicture, vintage: PictureVintage) {
  const { palette, pixels } = plan;
  const doc = pdfDocument(pixels, {
    title: plan.title,
    subject: sourceText(plan, vintage),
    keywords: plan.keywords,
    date: vintage.builtOn,
    maker: PICTURE_WORDS.mark,
  });
  const fonts = fontsOf(doc, letters);
  doc.scale(doc.page.width / plan.width, doc.page.height / plan.height);
  const box = { x: 0, y: 0, width: plan.width, height: plan.height };
  const patterns = patternsOf(parts.flatMap(({ elements }) => elements));
  const ground: PdfGround = { fonts, box, patterns };
  const paint = firstPaint(plan.fontSize);
  const draw = (elements: TaggedPart['elements']): void =>
    drawElements(doc, elements, { ground, paint });
  doc.markContent('Artifact', { type: 'Layout' });
  if (plan.isTransparent !== true) doc.rect(0, 0, plan.width, plan.height).fill(palette.ground);
  draw(lines);
  doc.endMarkedContent();
  const mark = elementTree(createElement(Mark, { plan }));
  const root = doc.struct('Document', {});
  doc.addStructure(root);
  for (const part of [...parts, { type: 'P', alt: null, elements: mark } as const]) {
    if (part.elements.length > 0) drawTagged(doc, { root, part, draw });
  }
  root.end();
  return pdfBytes(doc);
}

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

function fontsOf(doc: PdfDocument, letters: PdfPicture['letters']): PdfFonts {
  const files = trueTypeFiles(new Set([...letters.values()].flatMap((set) => [...set])));
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
