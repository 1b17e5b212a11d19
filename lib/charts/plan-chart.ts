import type { ChartInput } from './chart-input';
import { describeChart } from './describe';
import { PAGE_SIZES, type PageSize } from './page-sizes';
import type { ChartPlan } from './plan';
import { planPanels } from './plan-panels';

/** The plan of a chart on a page: panels, axes and annotations; its words are HTML around it. */
export function planChart(input: ChartInput, size: PageSize): ChartPlan {
  const { width, height, fontSize } = PAGE_SIZES[size];
  return {
    kind: input.view.chart,
    width,
    height,
    ...planPanels(input, { left: 0, top: 0, width, height, fontSize }),
    texts: [],
    // Told when it is asked for: a chart under the reader's hand is drawn far more often.
    get description() {
      return describeChart(input);
    },
  };
}
