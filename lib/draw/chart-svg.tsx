import type { ReactNode } from 'react';
import type { Palette } from '@/lib/charts/palette';
import type { ChartPlan } from '@/lib/charts/plan';
import { ChosenSlot, PanelFrame, Patterns, TimeAxis, TimeLabels } from './chart-frame';
import { PanelMarks } from './chart-marks';
import { ChartOverlay } from './chart-overlay';

/** A plan with the colours and the size of letters it is drawn in. */
export interface PlanProps {
  readonly plan: ChartPlan;
  readonly palette: Palette;
  readonly fontSize: number;
}

/** The groups of a page's chart that can be drawn again one by one, from the ground up. */
export const CHART_PARTS = ['time', 'frame', 'marks', 'overlay'] as const;
export type ChartPart = (typeof CHART_PARTS)[number];

/** What stands in one group of a page's chart. */
export function chartPart(part: ChartPart, { plan, palette, fontSize }: PlanProps): ReactNode {
  switch (part) {
    case 'time':
      return <TimeAxis plan={plan} palette={palette} />;
    case 'frame':
      return <Frames plan={plan} palette={palette} fontSize={fontSize} />;
    case 'marks':
      return <Marks plan={plan} palette={palette} />;
    case 'overlay':
      return <ChartOverlay plan={plan} palette={palette} />;
  }
}

/** Frame and marks of a page's chart. The overlay is a drawing of its own, above Recharts' marks. */
export function PageChartSvg(props: PlanProps) {
  const { plan, palette, fontSize } = props;
  return (
    <svg
      className="chart-base"
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-label={plan.description}
      fontSize={fontSize}
    >
      <Patterns palette={palette} />
      <g data-part="time">{chartPart('time', props)}</g>
      <g data-part="frame">{chartPart('frame', props)}</g>
      <g data-part="marks" className="chart-marks">
        {chartPart('marks', props)}
      </g>
    </svg>
  );
}

/** The overlay of a page's chart, of the same size as its base. */
export function PageOverlaySvg(props: PlanProps) {
  const { plan, fontSize } = props;
  return (
    <svg
      className="chart-overlay"
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      aria-hidden="true"
      fontSize={fontSize}
    >
      <g data-part="overlay">{chartPart('overlay', props)}</g>
    </svg>
  );
}

/** All groups of a chart in one drawing, for pictures; its words in the order they are read. */
export function ChartGroups({ plan, palette, fontSize }: PlanProps): ReactNode {
  return (
    <>
      <Patterns palette={palette} />
      <ChosenSlot plan={plan} palette={palette} />
      <Frames plan={plan} palette={palette} fontSize={fontSize} />
      <Marks plan={plan} palette={palette} />
      <ChartOverlay plan={plan} palette={palette} />
      <TimeLabels plan={plan} palette={palette} />
    </>
  );
}

function Frames({ plan, palette, fontSize }: PlanProps) {
  return plan.panels.map((panel) => (
    <PanelFrame key={panel.id} panel={panel} palette={palette} fontSize={fontSize} />
  ));
}

function Marks({ plan, palette }: Pick<PlanProps, 'plan' | 'palette'>) {
  return plan.panels.map((panel) => <PanelMarks key={panel.id} panel={panel} palette={palette} />);
}
