import type { ChartInput } from './chart-input';
import { describeChart } from './describe';
import type { ChartPlan } from './plan';
import { planPanels } from './plan-panels';

/** The two widths a page's chart is laid out for; the page scales the nearer one to its column. */
export const PAGE_SIZES = {
  wide: { width: 760, height: 480, fontSize: 13 },
  narrow: { width: 358, height: 440, fontSize: 12 },
} as const;

export type PageSize = keyof typeof PAGE_SIZES;

/** The plan of a chart on a page: panels, axes and annotations; its words are HTML around it. */
export function planChart(input: ChartInput, size: PageSize): ChartPlan {
  const { width, height, fontSize } = PAGE_SIZES[size];
  return {
    kind: input.view.chart,
    width,
    height,
    ...planPanels(input, { left: 0, top: 0, width, height, fontSize }),
    texts: [],
    description: describeChart(input),
  };
}
