import type { DrawnElement } from '@/lib/draw/element-tree';
import type { PdfDocument } from './pdf-document';
import { hatchBox, type PdfBox } from './pdf-hatching';
import { numberOr, paintWithin, type Paint } from './pdf-paint';
import { setWords, type PdfFonts } from './pdf-words';

/** What drawing an element needs to know besides the element. */
export interface PdfGround {
  readonly fonts: PdfFonts;
  /** The whole drawing. */
  readonly box: PdfBox;
  readonly patterns: ReadonlyMap<string, DrawnElement>;
}

type Attributes = DrawnElement['attributes'];

/** The patterns of a drawing by their ids. */
export function patternsOf(
  elements: readonly (DrawnElement | string)[],
): ReadonlyMap<string, DrawnElement> {
  const found = elements.flatMap((element): (readonly [string, DrawnElement])[] => {
    if (typeof element === 'string') return [];
    return element.tag === 'pattern'
      ? [[String(element.attributes['id']), element]]
      : [...patternsOf(element.children)];
  });
  return new Map(found);
}

/**
 * Draws elements of `lib/draw` on a PDF's page, as an SVG drawer would.
 *
 * @throws {Error} for a tag or a transformation that no drawing has had so far.
 */
export function drawElements(
  doc: PdfDocument,
  elements: readonly (DrawnElement | string)[],
  how: { readonly ground: PdfGround; readonly paint: Paint },
): void {
  for (const element of elements) {
    if (typeof element !== 'string') drawElement(doc, element, how);
  }
}

function drawElement(
  doc: PdfDocument,
  { tag, attributes, children }: DrawnElement,
  how: { readonly ground: PdfGround; readonly paint: Paint },
): void {
  const { ground } = how;
  const paint = paintWithin(how.paint, attributes);
  const at = (name: string): number => numberOr(attributes[name], 0);
  const { transform, ...untransformed } = attributes;
  if (transform !== undefined) {
    doc.save();
    moveAndScale(doc, String(transform));
    drawElement(doc, { tag, attributes: untransformed, children }, how);
    doc.restore();
    return;
  }
  switch (tag) {
    case 'defs':
      return;
    case 'g':
      return drawElements(doc, children, { ground, paint });
    case 'text':
      return setWords(doc, children.filter((child) => typeof child === 'string').join(''), {
        x: at('x'),
        y: at('y'),
        paint,
        fonts: ground.fonts,
        halo: attributes['paintOrder'] === 'stroke' ? paint.stroke : null,
      });
    case 'rect': {
      const box = { x: at('x'), y: at('y'), width: at('width'), height: at('height') };
      const trace = () => doc.rect(box.x, box.y, box.width, box.height);
      return paintShape(doc, { trace, box, paint, ground });
    }
    case 'line': {
      const trace = () => doc.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'));
      return paintShape(doc, { trace, box: ground.box, paint: { ...paint, fill: null }, ground });
    }
    case 'circle': {
      const trace = () => doc.circle(at('cx'), at('cy'), at('r'));
      return paintShape(doc, { trace, box: ground.box, paint, ground });
    }
    case 'path': {
      const data = pathOf(attributes);
      if (data === '') return;
      return paintShape(doc, { trace: () => doc.path(data), box: ground.box, paint, ground });
    }
    default:
      throw new Error(`The element ${tag} cannot be drawn in a PDF`);
  }
}

/** What stands in a drawing's own place and size, of which only these two are told. */
function moveAndScale(doc: PdfDocument, transform: string): void {
  const told = /^translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)$/.exec(transform);
  const [, x = '', y = '', scale = ''] = told ?? [];
  if (scale === '') throw new Error(`The transformation ${transform} cannot be drawn in a PDF`);
  doc.translate(Number(x), Number(y)).scale(Number(scale));
}

function pathOf(attributes: Attributes): string {
  return String(attributes['d'] ?? '');
}

/** Fill first, stroke over it, as SVG has it; each traces the shape anew. */
function paintShape(
  doc: PdfDocument,
  shape: {
    readonly trace: () => PdfDocument;
    readonly box: PdfBox;
    readonly paint: Paint;
    readonly ground: PdfGround;
  },
): void {
  const { trace, box, paint, ground } = shape;
  const pattern = /^url\(#(.*)\)$/.exec(paint.fill ?? '')?.[1];
  doc.save();
  if (pattern !== undefined) {
    const element = ground.patterns.get(pattern);
    if (element === undefined) throw new Error(`The pattern ${pattern} is not there`);
    doc.fillOpacity(paint.opacity);
    doc.save();
    trace().clip();
    hatchBox(doc, element, box);
    doc.restore();
  } else if (paint.fill !== null) {
    doc.fillOpacity(paint.fillOpacity * paint.opacity);
    trace().fill(paint.fill);
  }
  if (paint.stroke !== null) {
    doc.lineWidth(paint.strokeWidth).lineJoin(paint.join).lineCap(paint.cap);
    if (paint.dash.length > 0) doc.dash(paint.dash[0] ?? 1, { space: paint.dash[1] ?? 1 });
    doc.strokeOpacity(paint.opacity);
    trace().stroke(paint.stroke);
  }
  doc.restore();
}
