import type { ChartBox, ChartInput } from './chart-input';
import { chartRows, type ChartRow } from './chart-rows';
import { claimDots, chosenSlot, dayMark } from './annotations';
import { legendRows } from './legend';
import { panelSpecs, type PanelSpec } from './panel-specs';
import type { AxisTick, ChartPlan, HatchedSlot, PanelPlan, PeriodSlot } from './plan';
import { barSizes, gapBand, panelLayers, type PanelFrame } from './plan-layers';
import { pixelOf, readableScale, valueScale, type ValueScale } from './scale';
import { axisNumber, magnitudeOf, type Magnitude } from '@/lib/format/number';
import { textWidth } from './text-width';
import { timeLabels } from './time-labels';

/** The parts of a plan that panels make up. */
export type PanelsPlan = Pick<
  ChartPlan,
  'slots' | 'step' | 'panels' | 'timeLabels' | 'claims' | 'chosen' | 'day'
>;

const LEGEND_GAP = 8;
const PANEL_GAP = 18;
const TIME_AXIS = 24;
const RIGHT = 12;
const LOWEST_PLOT = 24;
const MOST_TICKS = 8;

/** The magnitude all panels of a chart are told in: that of its largest value, in currency units. */
export function chartMagnitude(rows: readonly ChartRow[], multiplier: number): Magnitude {
  let largest = 0;
  for (const { values } of rows) {
    for (const value of Object.values(values)) {
      if (value !== null) largest = Math.max(largest, Math.abs(value));
    }
  }
  return magnitudeOf(largest * multiplier);
}

/** The panels a box has, the lines of their headings, and the height left for each plot. */
interface PanelRoom {
  readonly specs: readonly PanelSpec[];
  readonly legends: readonly ReturnType<typeof legendRows>[];
  readonly lineHeight: number;
  readonly heights: readonly number[];
}

/** What is left for plots in a box once headings and time axis have theirs; never under 24 each. */
export function panelRoom(input: ChartInput, box: ChartBox): PanelRoom {
  const { left, width, fontSize, labels = 'whole', without = [] } = box;
  const all = panelSpecs(input.view.chart, input.names, input.mirror !== null);
  const kept = all.filter(({ id }) => !without.includes(id));
  // A panel that stands alone is the whole chart.
  const specs = kept.length === 0 ? all : kept;
  const legends = specs.map((spec) => legendRows(spec, { left, width, fontSize, labels }));
  const lineHeight = Math.round(fontSize * 1.5);
  const free =
    box.height -
    TIME_AXIS -
    legends.reduce((total, lines) => total + lines.length * lineHeight + LEGEND_GAP, 0) -
    PANEL_GAP * (specs.length - 1);
  const shares = specs.reduce((total, { share }) => total + share, 0);
  const heights = specs.map(({ share }) => Math.max(LOWEST_PLOT, (free * share) / shares));
  return { specs, legends, lineHeight, heights };
}

/**
 * The panels of a view within a box, with one time axis below the last.
 *
 * The width of the value axis follows its longest label; heights follow each panel's share of
 * what legends and axis leave free.
 */
export function planPanels(input: ChartInput, box: ChartBox): PanelsPlan {
  const rows = chartRows(input);
  const { specs, legends, lineHeight, heights } = panelRoom(input, box);
  const multiplier = Number(input.record.unit.multiplier);
  const magnitude = chartMagnitude(rows, multiplier);
  const scales = panelScales(specs, rows, { heights, fontSize: box.fontSize });
  const labels = scales.map((scale) => tickLabels(scale, magnitude, multiplier));
  const axisWidth = Math.ceil(
    Math.max(0, ...labels.flat().map((label) => textWidth(label, box.fontSize))) + 10,
  );
  const plotX = box.left + axisWidth;
  const plotWidth = box.left + box.width - RIGHT - plotX;
  const step = rows.length === 0 ? plotWidth : plotWidth / rows.length;
  const slots: readonly PeriodSlot[] = rows.map((row, index) => ({
    period: row.period,
    x: plotX + index * step,
    center: plotX + (index + 0.5) * step,
  }));
  let y = box.top;
  const panels = specs.map((spec, position): PanelPlan => {
    const top = y + (legends[position] ?? []).length * lineHeight + LEGEND_GAP;
    const plot = { x: plotX, y: top, width: plotWidth, height: heights[position] ?? LOWEST_PLOT };
    const legendY = y;
    y = top + plot.height + PANEL_GAP;
    return planPanel({
      spec,
      rows,
      slots,
      step,
      plot,
      scale: scales[position] ?? valueScale([], 4),
      labels: labels[position] ?? [],
      legend: (legends[position] ?? []).flatMap((line, index) =>
        line.map((entry) => ({ ...entry, y: legendY + (index + 0.72) * lineHeight })),
      ),
    });
  });
  const bottom = y - PANEL_GAP;
  return {
    slots,
    step,
    panels,
    timeLabels: timeLabels(slots, { step, y: bottom + 17, fontSize: box.fontSize }),
    claims: claimDots(input, { panels, slots }),
    chosen: chosenSlot(input, slots, step),
    day: dayMark(input, {
      slots,
      step,
      top: panels[0]?.plot.y ?? box.top,
      bottom,
      fontSize: box.fontSize,
      legend: panels[0]?.legend ?? [],
    }),
  };
}

function panelScales(
  specs: readonly PanelSpec[],
  rows: readonly ChartRow[],
  room: { readonly heights: readonly number[]; readonly fontSize: number },
): readonly ValueScale[] {
  const values = specs.map((spec) =>
    rows.flatMap((row): (number | null)[] => {
      const held = spec.series.map((series) => row.values[series.key] ?? null);
      if (spec.form !== 'stacked bars') return held;
      return held.includes(null)
        ? []
        : [held.reduce<number>((total, value) => (value === null ? total : total + value), 0)];
    }),
  );
  const isShared = specs.every((spec) => spec.form === 'lines');
  return specs.map((_, index) => {
    const height = room.heights[index] ?? LOWEST_PLOT;
    const held = isShared ? values.flat() : (values[index] ?? []);
    const scale = valueScale(held, Math.min(MOST_TICKS, Math.max(2, Math.round(height / 44))));
    return readableScale(scale, height, room.fontSize);
  });
}

function tickLabels(
  scale: ValueScale,
  magnitude: Magnitude,
  multiplier: number,
): readonly string[] {
  return scale.ticks.map((tick) =>
    axisNumber(tick * multiplier, magnitude, scale.step * multiplier),
  );
}

function planPanel(parts: {
  readonly spec: PanelSpec;
  readonly rows: readonly ChartRow[];
  readonly slots: readonly PeriodSlot[];
  readonly step: number;
  readonly plot: PanelPlan['plot'];
  readonly scale: ValueScale;
  readonly labels: readonly string[];
  readonly legend: PanelPlan['legend'];
}): PanelPlan {
  const { spec, rows, slots, step, plot, scale, legend } = parts;
  const frame: PanelFrame = { slots, step, domain: scale.domain, plot };
  const count = spec.form === 'bars' ? spec.series.length : 1;
  const ticks: readonly AxisTick[] = scale.ticks.map((value, index) => ({
    value,
    y: pixelOf(value, scale.domain, plot),
    label: parts.labels[index] ?? '',
  }));
  return {
    id: spec.id,
    legend,
    plot,
    domain: scale.domain,
    ticks,
    zeroY: pixelOf(0, scale.domain, plot),
    bar: barSizes(step, count),
    layers: panelLayers(spec, rows, frame),
    gapBand: gapBand(spec, rows, frame),
    hatches: hatchedSlots(rows, slots, step),
  };
}

function hatchedSlots(
  rows: readonly ChartRow[],
  slots: readonly PeriodSlot[],
  step: number,
): readonly HatchedSlot[] {
  return rows.flatMap((row, index) => {
    const slot = slots[index];
    return row.gap === null || slot === undefined
      ? []
      : [{ index, status: row.gap, x: slot.x, width: step }];
  });
}
