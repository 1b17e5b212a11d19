import type { ChartInput } from '@/lib/charts/chart-input';
import type { PageSize } from '@/lib/charts/page-sizes';
import type { ChartPlan } from '@/lib/charts/plan';
import { planChart } from '@/lib/charts/plan-chart';

const plans = new WeakMap<ChartInput, Partial<Record<PageSize, ChartPlan>>>();

/** The plan of a scene's chart at a size; made once, whoever asks. */
export function planOf(chart: ChartInput, size: PageSize): ChartPlan {
  const made = plans.get(chart) ?? {};
  const plan = made[size] ?? planChart(chart, size);
  plans.set(chart, { ...made, [size]: plan });
  return plan;
}
