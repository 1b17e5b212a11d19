import type { DrawnElement } from '@/lib/draw/element-tree';

type Attributes = DrawnElement['attributes'];

/** How a shape of a drawing is painted, once what it inherits is known. */
export interface Paint {
  /** A colour, `url(#…)` of a pattern, or `null` for none. */
  readonly fill: string | null;
  readonly fillOpacity: number;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly join: 'miter' | 'round';
  readonly cap: 'butt' | 'round';
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly isSerif: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What SVG paints with when nothing is said, in letters of a picture's size. */
export function firstPaint(fontSize: number): Paint {
  return {
    fill: '#000000',
    fillOpacity: 1,
    stroke: null,
    strokeWidth: 1,
    dash: [],
    opacity: 1,
    join: 'miter',
    cap: 'butt',
    fontSize,
    isBold: false,
    isSerif: false,
    anchor: 'start',
  };
}

/** The paint of an element within one of the paint given. */
export function paintWithin(outer: Paint, attributes: Attributes): Paint {
  const {
    fill,
    stroke,
    strokeDasharray,
    strokeLinejoin,
    strokeLinecap,
    fontWeight,
    fontFamily,
    textAnchor,
  } = attributes;
  return {
    fill: colorOr(fill, outer.fill),
    fillOpacity: numberOr(attributes['fillOpacity'], outer.fillOpacity),
    stroke: colorOr(stroke, outer.stroke),
    strokeWidth: numberOr(attributes['strokeWidth'], outer.strokeWidth),
    dash:
      strokeDasharray === undefined ? outer.dash : String(strokeDasharray).split(' ').map(Number),
    // Of a group of shapes that overlap it would differ; no drawing here has one.
    opacity: outer.opacity * numberOr(attributes['opacity'], 1),
    join: strokeLinejoin === undefined ? outer.join : 'round',
    cap: strokeLinecap === undefined ? outer.cap : 'round',
    fontSize: numberOr(attributes['fontSize'], outer.fontSize),
    isBold: fontWeight === undefined ? outer.isBold : Number(fontWeight) >= 600,
    isSerif: fontFamily === undefined ? outer.isSerif : String(fontFamily).includes('Serif'),
    anchor: textAnchor === 'middle' || textAnchor === 'end' ? textAnchor : 'start',
  };
}

/** An attribute as a number; the value given when it is not there. */
export function numberOr(value: string | number | undefined, usual: number): number {
  return value === undefined ? usual : Number(value);
}

function colorOr(value: string | number | undefined, usual: string | null): string | null {
  if (value === undefined) return usual;
  return value === 'none' ? null : String(value);
}
