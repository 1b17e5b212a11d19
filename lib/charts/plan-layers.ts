import type { ChartRow } from './chart-rows';
import type { BarMark, GapBand, Layer, LinePoint, PeriodSlot, SeriesKey } from './plan';
import { pixelOf } from './scale';
import type { PanelSpec } from './panel-specs';

/** Bars thinner than this are drawn as lines and areas instead. */
const NARROWEST_SLOT = 6.5;
/** Series of at most this many periods have a dot on every point. */
const MOST_DOTS = 60;

/** Where a panel's marks stand: its slots, its value axis and its plot. */
export interface PanelFrame {
  readonly slots: readonly PeriodSlot[];
  readonly step: number;
  readonly domain: readonly [number, number];
  readonly plot: { readonly y: number; readonly height: number };
}

/**
 * The width of a bar and the space between two, for a number of bars side by side.
 *
 * Bars too thin to count fill their slots, so that a long stack reads as one area.
 */
export function barSizes(
  step: number,
  count: number,
): { readonly size: number; readonly gap: number } {
  if (step < NARROWEST_SLOT) return { size: (step * 0.97) / count, gap: 0 };
  const gap = count > 1 && step > 12 ? 1 : 0;
  const room = step * (step > 60 ? 0.5 : 0.74) - gap * (count - 1);
  return { size: Math.min(44, Math.round((room / count) * 2) / 2), gap };
}

/** The marks of a panel, in drawing order. */
export function panelLayers(
  spec: PanelSpec,
  rows: readonly ChartRow[],
  frame: PanelFrame,
): readonly Layer[] {
  if (spec.form === 'stacked bars') return stackedBars(spec, rows, frame);
  return spec.series.map(({ key }, position) => {
    const values = rows.map((row) => row.values[key] ?? null);
    if (spec.form === 'lines' || frame.step < NARROWEST_SLOT) {
      return lineLayer(key, values, frame);
    }
    const count = spec.series.length;
    return {
      kind: 'bars',
      key,
      isStacked: false,
      values,
      bars: groupedBars(values, { frame, position, count }),
    };
  });
}

/**
 * The left edge of the first of some bars within a slot.
 *
 * Rounded to whole pixels as Recharts rounds it, so that both drawers put a bar in one place.
 */
function firstOffset(step: number, count: number): number {
  const { size, gap } = barSizes(step, count);
  return Math.round((step - size * count - gap * (count - 1)) / 2);
}

function groupedBars(
  values: readonly (number | null)[],
  place: { readonly frame: PanelFrame; readonly position: number; readonly count: number },
): readonly BarMark[] {
  const { frame, position, count } = place;
  const { size, gap } = barSizes(frame.step, count);
  const offset = firstOffset(frame.step, count) + position * (size + gap);
  return values.flatMap((value, index) => {
    const slot = frame.slots[index];
    return value === null || slot === undefined
      ? []
      : [barBetween({ index, from: 0, to: value, x: slot.x + offset, size, frame })];
  });
}

function barBetween(bar: {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly size: number;
  readonly frame: PanelFrame;
}): BarMark {
  const start = pixelOf(bar.from, bar.frame.domain, bar.frame.plot);
  const end = pixelOf(bar.to, bar.frame.domain, bar.frame.plot);
  return {
    index: bar.index,
    value: bar.to - bar.from,
    x: bar.x,
    y: Math.min(start, end),
    width: bar.size,
    height: Math.abs(start - end),
  };
}

function stackedBars(
  spec: PanelSpec,
  rows: readonly ChartRow[],
  frame: PanelFrame,
): readonly Layer[] {
  const { size } = barSizes(frame.step, 1);
  const offset = firstOffset(frame.step, 1);
  const keys = spec.series.map((series) => series.key);
  return keys.map((key, position) => {
    const whole = rows.map((row) => keys.every((name) => (row.values[name] ?? null) !== null));
    const values = rows.map((row, index) =>
      whole[index] === true ? (row.values[key] ?? null) : null,
    );
    const bars = values.flatMap((value, index) => {
      const slot = frame.slots[index];
      const row = rows[index];
      if (value === null || slot === undefined || row === undefined) return [];
      const below = stackBelow(keys.slice(0, position), row);
      return [
        barBetween({ index, from: below, to: below + value, x: slot.x + offset, size, frame }),
      ];
    });
    return { kind: 'bars', key, isStacked: true, values, bars };
  });
}

function stackBelow(keys: readonly SeriesKey[], row: ChartRow): number {
  return keys.reduce((total, key) => {
    const value = row.values[key] ?? null;
    return value === null ? total : total + value;
  }, 0);
}

function lineLayer(key: SeriesKey, values: readonly (number | null)[], frame: PanelFrame): Layer {
  const points = linePoints(values, frame);
  const dots = points.flatMap((point, index) => {
    if (point === null) return [];
    const isAlone = (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
    return isAlone || points.length <= MOST_DOTS ? [index] : [];
  });
  return { kind: key === 'balance' ? 'area' : 'line', key, values, points, dots };
}

function linePoints(values: readonly (number | null)[], frame: PanelFrame): readonly LinePoint[] {
  return values.map((value, index) => {
    const slot = frame.slots[index];
    return value === null || slot === undefined
      ? null
      : { index, value, x: slot.center, y: pixelOf(value, frame.domain, frame.plot) };
  });
}

/** The space between a panel's two lines; absent where one of them is. Lines may cross. */
export function gapBand(
  spec: PanelSpec,
  rows: readonly ChartRow[],
  frame: PanelFrame,
): GapBand | null {
  const [first, second] = spec.series;
  if (spec.gapLabel === null || first === undefined || second === undefined) return null;
  const values = rows.map((row) => {
    const a = row.values[first.key] ?? null;
    const b = row.values[second.key] ?? null;
    return a === null || b === null ? null : ([a, b] as const);
  });
  const edge = (side: 0 | 1) =>
    linePoints(
      values.map((pair) => (pair === null ? null : pair[side])),
      frame,
    );
  return { values, one: edge(0), other: edge(1) };
}
