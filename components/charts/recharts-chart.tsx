'use client';

import { memo, useEffect } from 'react';
import { Area, Bar, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { pagePalette, type Palette } from '@/lib/charts/palette';
import type { ChartPlan, Layer, PanelPlan } from '@/lib/charts/plan';
import { barFill, seriesStyle } from '@/lib/charts/series-style';

/** One period as Recharts reads it: values by series, and the fill of its bar. */
type PanelRow = Readonly<Record<string, string | number | readonly number[] | null>>;

interface RechartsChartProps {
  readonly plan: ChartPlan;
  /** Tells that the marks of this plan stand on the page. */
  readonly onDrawn: (plan: ChartPlan) => void;
}

/**
 * The marks of a plan as Recharts draws them, a chart a panel, on the plan's own domains and ticks.
 *
 * Axes are hidden: the plan's frame stands below, drawn once for both drawers.
 */
export const RechartsChart = memo(function RechartsChart({ plan, onDrawn }: RechartsChartProps) {
  useEffect(() => {
    onDrawn(plan);
  }, [plan, onDrawn]);
  const palette = pagePalette(plan.width > 500 ? 'wide-' : 'narrow-');
  return plan.panels.map((panel) => (
    <PanelChart key={panel.id} plan={plan} panel={panel} palette={palette} />
  ));
});

function PanelChart(props: {
  readonly plan: ChartPlan;
  readonly panel: PanelPlan;
  readonly palette: Palette;
}) {
  const { plan, panel, palette } = props;
  const { plot } = panel;
  const margin = {
    left: plot.x,
    top: plot.y,
    right: plan.width - plot.x - plot.width,
    bottom: plan.height - plot.y - plot.height,
  };
  return (
    <ComposedChart
      className={`recharts-panel-${panel.id}`}
      width={plan.width}
      height={plan.height}
      margin={margin}
      data={[...panelRows(plan, panel, palette)]}
      barGap={panel.bar.gap}
      accessibilityLayer={false}
      style={{ position: 'absolute', inset: 0 }}
    >
      <XAxis dataKey="period" scale="band" hide />
      <YAxis
        type="number"
        domain={[...panel.domain]}
        ticks={panel.ticks.map((tick) => tick.value)}
        interval={0}
        allowDataOverflow
        hide
      />
      {panel.gapBand && (
        <Area
          dataKey="gap"
          type="linear"
          stroke="none"
          fill={palette.gap}
          fillOpacity={1}
          isAnimationActive={false}
          activeDot={false}
        />
      )}
      {panel.layers.map((layer) => layerMarks(layer, panel, palette))}
    </ComposedChart>
  );
}

function panelRows(plan: ChartPlan, panel: PanelPlan, palette: Palette): readonly PanelRow[] {
  return plan.slots.map((slot, index) => {
    const values = panel.layers.map((layer): readonly [string, number | null] => [
      layer.key,
      layer.values[index] ?? null,
    ]);
    const balance = panel.layers.find((layer) => layer.kind === 'bars' && layer.key === 'balance');
    const value = balance?.values[index] ?? null;
    const row: PanelRow = {
      ...Object.fromEntries(values),
      period: slot.period,
      gap: panel.gapBand?.values[index] ?? null,
    };
    return value === null ? row : { ...row, fill: barFill('balance', value, palette) };
  });
}

/** Not components: Recharts looks for its own parts among a chart's children. */
function layerMarks(layer: Layer, panel: PanelPlan, palette: Palette) {
  const { color, dash } = seriesStyle(layer.key, palette);
  if (layer.kind === 'bars') {
    return (
      <Bar
        key={layer.key}
        dataKey={layer.key}
        fill={color}
        {...(layer.key === 'balance' ? { stroke: color } : {})}
        {...(layer.isStacked ? { stackId: 'turnover' } : {})}
        barSize={panel.bar.size}
        isAnimationActive={false}
      />
    );
  }
  const isDashed = dash !== null;
  const dot = (point: { readonly cx?: number; readonly cy?: number; readonly index?: number }) =>
    layer.dots.includes(point.index ?? -1) ? (
      <circle
        key={point.index}
        cx={point.cx}
        cy={point.cy}
        r={3}
        fill={isDashed ? palette.ground : color}
        stroke={color}
        strokeWidth={1.5}
      />
    ) : (
      <g key={point.index} />
    );
  const shared = {
    dataKey: layer.key,
    type: 'linear',
    stroke: color,
    strokeWidth: layer.points.length > 120 ? 1.5 : 2,
    strokeLinejoin: 'round',
    dot: layer.dots.length > 0 ? dot : false,
    activeDot: false,
    isAnimationActive: false,
    connectNulls: false,
  } as const;
  return layer.kind === 'area' ? (
    <Area key={layer.key} {...shared} baseValue={0} fill={color} fillOpacity={0.3} />
  ) : (
    <Line key={layer.key} {...shared} {...(isDashed ? { strokeDasharray: dash } : {})} />
  );
}
