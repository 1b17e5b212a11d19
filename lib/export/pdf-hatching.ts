import type { DrawnElement } from '@/lib/draw/element-tree';
import { numberOr } from './pdf-paint';
import type { PdfDocument } from './pdf-document';

/** A part of a drawing, in its own units. */
export interface PdfBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Fills a box with a pattern of upright stripes and grounds, turned as the pattern says; what must
 * stay free of it is clipped away before.
 *
 * @throws {Error} for a pattern of anything else.
 */
export function hatchBox(doc: PdfDocument, pattern: DrawnElement, box: PdfBox): void {
  const step = numberOr(pattern.attributes['width'], 1);
  const turn = /^rotate\((-?\d+)\)$/.exec(String(pattern.attributes['patternTransform']))?.[1];
  const angle = Number(turn ?? Number.NaN);
  if (Number.isNaN(angle)) throw new Error('A pattern must be turned by whole degrees');
  const across = turnedBox(box, angle);
  doc.save().rotate(angle);
  for (const child of pattern.children) {
    if (typeof child === 'string') continue;
    const { tag, attributes } = child;
    if (tag === 'rect') {
      doc.rect(across.x, across.y, across.width, across.height).fill(String(attributes['fill']));
    } else if (tag === 'line') {
      // A pattern shows nothing outside its tile: of a stripe on its edge, the half within.
      const width = numberOr(attributes['strokeWidth'], 1) / 2;
      const first = Math.floor(across.x / step);
      const count = Math.ceil(across.width / step) + 1;
      for (let index = 0; index < count; index += 1) {
        doc.rect((first + index) * step, across.y, width, across.height);
      }
      doc.fill(String(attributes['stroke']));
    } else {
      throw new Error(`A pattern of ${tag} cannot be drawn`);
    }
  }
  doc.restore();
}

/** The box around a box, seen from axes that are turned. */
function turnedBox({ x, y, width, height }: PdfBox, degrees: number): PdfBox {
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const corners = [x, x + width].flatMap((across) =>
    [y, y + height].map((down) => ({
      x: across * cosine + down * sine,
      y: down * cosine - across * sine,
    })),
  );
  const [left, right] = [Math.min, Math.max].map((edge) => edge(...corners.map((each) => each.x)));
  const [top, bottom] = [Math.min, Math.max].map((edge) => edge(...corners.map((each) => each.y)));
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) {
    throw new Error('A box has no corners');
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
