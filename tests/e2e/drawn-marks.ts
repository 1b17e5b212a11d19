import type { Page } from '@playwright/test';

/** The marks of a chart in pixels of the page: boxes of bars and areas, points of lines and dots. */
export interface DrawnMarks {
  readonly bars: readonly (readonly number[])[];
  readonly lines: readonly (readonly number[])[];
  readonly areas: readonly (readonly number[])[];
  readonly dots: readonly (readonly number[])[];
}

/** Where a drawer puts its marks. */
export interface MarkPlaces {
  readonly bars: string;
  readonly lines: string;
  readonly areas: string;
  readonly dots: string;
}

/** The marks of the page's own SVG; `size` is the drawing that fits the column. */
export function pagePlaces(size: 'wide' | 'narrow'): MarkPlaces {
  const marks = `.chart-${size} .chart-marks`;
  return {
    bars: `${marks} path[data-form="bars"]`,
    lines: `${marks} [data-series] > path[fill="none"]`,
    areas: `${marks} [data-series] > path:not([fill="none"], [data-form]), ${marks} [data-panel] > path`,
    dots: `${marks} [data-series] > circle`,
  };
}

/** The marks that Recharts draws. */
export const RECHARTS_PLACES: MarkPlaces = {
  bars: '.chart-island .recharts-bar-rectangle path',
  lines: '.chart-island .recharts-line-curve, .chart-island .recharts-area-curve',
  areas: '.chart-island .recharts-area-area',
  dots: '.chart-island circle',
};

/** Reads the marks at these places, each kind from left to right and from top to bottom. */
export function readMarks(page: Page, places: MarkPlaces): Promise<DrawnMarks> {
  return page.evaluate((where) => {
    const boxOf = (element: Element): number[] => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [left, top, right, bottom];
    };
    const barBoxesOf = (element: Element): number[][] => {
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const path = element.getAttribute('d') ?? '';
      const boxes = [...path.matchAll(/M(-?[\d.]+),(-?[\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)];
      if (boxes.length === 0) return [boxOf(element)];
      return boxes.map((box) => {
        const [x = NaN, y = NaN, width = NaN, height = NaN] = box.slice(1).map(Number);
        const first = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
        const last = new DOMPoint(x + width, y + height).matrixTransform(matrix ?? undefined);
        return [first.x, first.y, last.x, last.y];
      });
    };
    const pointsOf = (element: Element): number[] => {
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const path = element.getAttribute('d') ?? '';
      return [...path.matchAll(/[ML]\s*(-?[\d.]+)[ ,](-?[\d.]+)/g)].flatMap(([, x, y]) => {
        const point = new DOMPoint(Number(x), Number(y)).matrixTransform(matrix ?? undefined);
        return [point.x, point.y];
      });
    };
    const middleOf = (element: Element): number[] => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return [(left + right) / 2, (top + bottom) / 2];
    };
    const inOrder = (marks: number[][]): number[][] =>
      marks.sort((a, b) => {
        const apart = a.map((value, index) => Math.round(value - (b[index] ?? value)));
        const first = apart.findIndex((difference) => difference !== 0);
        return first < 0 ? 0 : Math.sign(apart[first] ?? 1);
      });
    const read = (selector: string, of: (element: Element) => number[]): number[][] =>
      inOrder([...document.querySelectorAll(selector)].map(of).filter((mark) => mark.length > 0));
    return {
      bars: inOrder([...document.querySelectorAll(where.bars)].flatMap(barBoxesOf)),
      lines: read(where.lines, pointsOf),
      areas: read(where.areas, boxOf),
      dots: read(where.dots, middleOf),
    };
  }, places);
}

/** The farthest that any number of one drawing lies from its like in the other, in pixels. */
export function farthest(one: DrawnMarks, other: DrawnMarks): number {
  const numbers = (marks: DrawnMarks): readonly number[] =>
    [marks.bars, marks.lines, marks.areas, marks.dots].flat(2);
  const others = numbers(other);
  return Math.max(...numbers(one).map((value, index) => Math.abs(value - (others[index] ?? NaN))));
}

/** How many marks of each kind there are, and of how many points each line is. */
export function counts(marks: DrawnMarks): Readonly<Record<string, unknown>> {
  return {
    bars: marks.bars.length,
    lines: marks.lines.map((line) => line.length / 2),
    areas: marks.areas.length,
    dots: marks.dots.length,
  };
}
