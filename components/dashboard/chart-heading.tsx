import { AsOfLine } from '@/components/ui/as-of-line';
import { chartRows } from '@/lib/charts/chart-rows';
import { chartMagnitude } from '@/lib/charts/plan-panels';
import { chartSubtitle, chartTitle } from '@/lib/format/en/chart';
import { FIGURE_WORDS, PROBLEM_SENTENCE } from '@/lib/format/en/dashboard';
import { dateName, periodName, rangeName } from '@/lib/format/period';
import { axisUnit, heldUnit } from '@/lib/format/unit';
import { viewAddress } from '@/lib/url/write-view';
import type { Scene } from './scene';

/** Title and subtitle of the chart, and how far its record reaches. */
export function ChartHeading({ scene }: { readonly scene: Scene }) {
  const { record, view } = scene;
  const Heading = scene.hasArticle ? 'h2' : 'h1';
  return (
    <>
      <Heading className="font-serif text-2xl leading-tight font-semibold text-balance">
        {chartTitle(view.chart, scene.names)}
      </Heading>
      <p className="text-quiet mt-1" id="chart-subtitle">
        {subtitle(scene)}
      </p>
      {record.latest && (
        <p className="text-quiet text-sm">
          {FIGURE_WORDS.latest(periodName(record.latest.period), dateName(record.latest.retrieved))}
        </p>
      )}
      {scene.asOf !== null && (
        <AsOfLine
          asOf={scene.asOf}
          address={viewAddress(scene.path, { ...view, vintage: null }, scene.defaults)}
        />
      )}
    </>
  );
}

function subtitle(scene: Scene): string {
  const { record, rows, view } = scene;
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return FIGURE_WORDS.noRows;
  const isTold = view.chart === 'table' || view.chart === 'products';
  const magnitude = chartMagnitude(chartRows(scene.chart), Number(record.unit.multiplier));
  return chartSubtitle({
    unit: isTold ? heldUnit(record.unit) : axisUnit(record.unit, magnitude),
    frequency: view.frequency,
    adjustment: record.adjustment,
    range: rangeName(first.period, last.period),
  });
}

/** What in the address could not be used, a sentence each. */
export function AddressProblems({ scene }: { readonly scene: Scene }) {
  if (scene.problems.length === 0) return null;
  return (
    <ul className="border-accent mb-4 border-s-4 ps-4">
      {scene.problems.map((problem) => (
        <li key={`${problem.parameter} ${problem.value}`}>
          {PROBLEM_SENTENCE(problem.parameter, problem.value.slice(0, 80), problem.expected)}
        </li>
      ))}
    </ul>
  );
}
