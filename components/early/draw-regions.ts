import { planProps } from '@/components/dashboard/chart-picture';
import { regionId } from '@/components/dashboard/region-id';
import { regionMarkup, type RegionName } from '@/components/dashboard/regions';
import type { Scene } from '@/components/dashboard/scene';
import { describeChart } from '@/lib/charts/describe';
import type { PageSize } from '@/lib/charts/page-sizes';
import { CHART_PARTS, chartPart, type PlanProps } from '@/lib/draw/chart-svg';
import { toMarkup } from '@/lib/draw/markup';

/** Columns at least this wide show the wide chart; the style sheet says the same (35rem). */
const WIDE_FROM = 560;

let shownSize: PageSize = 'wide';

/** What was last written into each group of the charts. */
const written = new WeakMap<Element, string>();

/**
 * Draws the chart of a scene at the size its column shows, and takes the marks back from Recharts,
 * whose own are of another view.
 *
 * Only groups that come out different are written: most often marks and time axis. The other size
 * follows at rest by `drawOtherSize`.
 */
export function drawChart(scene: Scene): void {
  const figure = document.getElementById('chart-figure');
  if (figure === null) return;
  // Measured before anything is changed: afterwards the browser would have to lay out twice.
  const size = figure.clientWidth >= WIDE_FROM ? 'wide' : 'narrow';
  shownSize = size;
  delete figure.dataset['drawnBy'];
  const holder = figure.querySelector(`.chart-${size}`);
  if (holder === null || !isPictured(scene)) drawRegion('chart', scene);
  else drawParts(holder, planProps(scene, size));
}

function drawParts(holder: Element, props: PlanProps): void {
  for (const part of CHART_PARTS) {
    const group = holder.querySelector(`[data-part="${part}"]`);
    const markup = toMarkup(chartPart(part, props));
    if (group === null || written.get(group) === markup) continue;
    written.set(group, markup);
    group.innerHTML = markup;
  }
}

/** Brings the words for those who do not see the chart in line. */
export function describeCharts(scene: Scene): void {
  const words = describeChart(scene.chart);
  for (const chart of document.querySelectorAll('#chart-figure .chart-base')) {
    chart.setAttribute('aria-label', words);
  }
}

/** Brings the size of chart that is not shown in line, for when the column changes its width. */
export function drawOtherSize(scene: Scene): void {
  const other = shownSize === 'wide' ? 'narrow' : 'wide';
  const holder = document.querySelector(`#chart-figure .chart-${other}`);
  if (holder !== null && isPictured(scene)) {
    drawParts(holder, planProps(scene, other));
  }
}

function isPictured(scene: Scene): boolean {
  return scene.rows.length > 0 && scene.view.chart !== 'table';
}

/**
 * Draws one region of a scene into the page. A link that had the keyboard keeps it although its
 * element is a new one.
 */
export function drawRegion(name: RegionName, scene: Scene): void {
  const element = document.getElementById(regionId(name));
  if (element === null) return;
  const focused = document.activeElement;
  const place =
    focused !== null && element.contains(focused)
      ? [...element.querySelectorAll('a')].findIndex((link) => link === focused)
      : -1;
  element.innerHTML = regionMarkup(name, scene);
  element.querySelectorAll('a')[place]?.focus();
}
