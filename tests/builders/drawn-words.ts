import { lineWidth } from '@/lib/charts/picture-text';
import type { DrawnElement } from '@/lib/draw/element-tree';
import { firstPaint, numberOr, paintWithin, type Paint } from '@/lib/export/pdf-paint';
import type { TextBox } from './text-box';

/** A line of text as it is drawn: its room and its colour. */
export interface DrawnWords extends TextBox {
  readonly fill: string;
}

type Elements = readonly (DrawnElement | string)[];

/** All lines of text of a drawing, at their places by the advance widths of its fonts. */
export function drawnWords(
  elements: Elements,
  paint: Paint = firstPaint(16),
): readonly DrawnWords[] {
  return elements.flatMap((element): readonly DrawnWords[] => {
    if (typeof element === 'string') return [];
    const own = paintWithin(paint, element.attributes);
    if (element.tag !== 'text') {
      return ['title', 'desc', 'metadata'].includes(element.tag)
        ? []
        : drawnWords(element.children, own);
    }
    const text = element.children.filter((child) => typeof child === 'string').join('');
    return text === '' ? [] : [placed(text, element, own)];
  });
}

function placed(text: string, { attributes }: DrawnElement, paint: Paint): DrawnWords {
  const size = paint.fontSize;
  const measured = lineWidth(text, {
    size,
    weight: paint.isBold ? 600 : 400,
    family: paint.isSerif ? 'serif' : 'sans',
  });
  const width = numberOr(attributes['textLength'], measured);
  const [x, y] = [numberOr(attributes['x'], 0), numberOr(attributes['y'], 0)];
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[paint.anchor];
  return {
    text,
    left,
    right: left + width,
    top: y - size * 0.7,
    bottom: y + size * 0.2,
    fill: paint.fill ?? '',
  };
}

/** The colours of all marks that stand for figures: bars, lines, dots and claims. */
export function markColors(elements: Elements, isWithin = false): readonly string[] {
  return elements.flatMap((element): readonly string[] => {
    if (typeof element === 'string') return [];
    const { attributes, children } = element;
    const isMark =
      isWithin || attributes['data-series'] !== undefined || attributes['data-claim'] !== undefined;
    const own = isMark ? [attributes['stroke'] ?? attributes['fill']] : [];
    const told = own.filter((color) => typeof color === 'string' && color.startsWith('#'));
    return [...told.map(String), ...markColors(children, isMark)];
  });
}
