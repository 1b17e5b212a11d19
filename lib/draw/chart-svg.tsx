import type { ReactNode } from 'react';
import type { Palette } from '@/lib/charts/palette';
import type { ChartPlan } from '@/lib/charts/plan';
import { PanelFrame, Patterns, TimeAxis } from './chart-frame';
import { PanelMarks } from './chart-marks';
import { ChartOverlay } from './chart-overlay';

interface PlanProps {
  readonly plan: ChartPlan;
  readonly palette: Palette;
  readonly fontSize: number;
}

/** Frame and marks of a page's chart. The overlay is a drawing of its own, above Recharts' marks. */
export function PageChartSvg({ plan, palette, fontSize }: PlanProps) {
  return (
    <svg
      className="chart-base"
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-label={plan.description}
      fontSize={fontSize}
    >
      <Frame plan={plan} palette={palette} fontSize={fontSize} />
      <g className="chart-marks">
        <Marks plan={plan} palette={palette} />
      </g>
    </svg>
  );
}

/** The overlay of a page's chart, of the same size as its base. */
export function PageOverlaySvg({ plan, palette, fontSize }: PlanProps) {
  return (
    <svg
      className="chart-overlay"
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      aria-hidden="true"
      fontSize={fontSize}
    >
      <ChartOverlay plan={plan} palette={palette} />
    </svg>
  );
}

/** All groups of a chart in one drawing, for pictures. */
export function ChartGroups({ plan, palette, fontSize }: PlanProps): ReactNode {
  return (
    <>
      <Frame plan={plan} palette={palette} fontSize={fontSize} />
      <Marks plan={plan} palette={palette} />
      <ChartOverlay plan={plan} palette={palette} />
    </>
  );
}

function Frame({ plan, palette, fontSize }: PlanProps) {
  return (
    <>
      <Patterns palette={palette} />
      <TimeAxis plan={plan} palette={palette} />
      {plan.panels.map((panel) => (
        <PanelFrame key={panel.id} panel={panel} palette={palette} fontSize={fontSize} />
      ))}
    </>
  );
}

function Marks({ plan, palette }: Pick<PlanProps, 'plan' | 'palette'>) {
  return plan.panels.map((panel) => <PanelMarks key={panel.id} panel={panel} palette={palette} />);
}
