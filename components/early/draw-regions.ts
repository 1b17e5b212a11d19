import { regionId } from '@/components/dashboard/region-id';
import { regionMarkup, REGIONS, type RegionName } from '@/components/dashboard/regions';
import type { Scene } from '@/components/dashboard/scene';

/** Tables longer than this are drawn after the chart has been painted. */
const LONG = 60;

let waiting: ReturnType<typeof setTimeout> | null = null;

/**
 * Draws regions of a scene into the page: the chart at once, a long table when the frame is done.
 *
 * A link that had the keyboard keeps it although its element is a new one.
 */
export function drawRegions(scene: Scene, names: readonly RegionName[] = REGIONS): void {
  const figure = document.getElementById('chart-figure');
  if (figure !== null) delete figure.dataset['drawnBy'];
  if (waiting !== null && names.includes('table')) clearTimeout(waiting);
  for (const name of names) {
    const isLate = name === 'table' && scene.rows.length > LONG;
    if (isLate) waiting = setTimeout(() => drawRegion(name, scene), 60);
    else drawRegion(name, scene);
  }
}

function drawRegion(name: RegionName, scene: Scene): void {
  const element = document.getElementById(regionId(name));
  if (element === null) return;
  const markup = regionMarkup(name, scene);
  const focused = document.activeElement;
  const hadFocus =
    focused instanceof HTMLElement && element.contains(focused)
      ? focused.dataset['key']
      : undefined;
  const column =
    hadFocus === undefined
      ? undefined
      : [...element.querySelectorAll('[data-key]')].indexOf(focused ?? element);
  element.innerHTML = markup;
  if (column === undefined) return;
  const next = element.querySelectorAll('[data-key]')[column];
  if (next instanceof HTMLElement) next.focus();
}
