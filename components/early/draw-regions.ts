import { ChartDrawing } from '@/components/dashboard/chart-picture';
import { regionId } from '@/components/dashboard/region-id';
import { regionMarkup, type RegionName } from '@/components/dashboard/regions';
import type { Scene } from '@/components/dashboard/scene';
import type { PageSize } from '@/lib/charts/page-sizes';
import { toMarkup } from '@/lib/draw/markup';

/** Columns at least this wide show the wide chart; the style sheet says the same (35rem). */
const WIDE_FROM = 560;

let shownSize: PageSize = 'wide';

/**
 * Draws the chart of a scene at the size its column shows.
 *
 * The other size follows at rest by `drawOtherSize`.
 */
export function drawChart(scene: Scene): void {
  const figure = document.getElementById('chart-figure');
  if (figure === null) return;
  const size = figure.clientWidth >= WIDE_FROM ? 'wide' : 'narrow';
  shownSize = size;
  const holder = figure.querySelector(`.chart-${size}`);
  if (holder === null || !isPictured(scene)) drawRegion('chart', scene);
  else holder.innerHTML = toMarkup(ChartDrawing({ scene, size }));
}

/** Takes the marks back from Recharts, whose own are of another view. */
export function takeBack(): void {
  const figure = document.getElementById('chart-figure');
  if (figure !== null) delete figure.dataset['drawnBy'];
}

/** Brings the size of chart that is not shown in line, for when the column changes its width. */
export function drawOtherSize(scene: Scene): void {
  const other = shownSize === 'wide' ? 'narrow' : 'wide';
  const holder = document.querySelector(`#chart-figure .chart-${other}`);
  if (holder !== null && isPictured(scene)) {
    holder.innerHTML = toMarkup(ChartDrawing({ scene, size: other }));
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
