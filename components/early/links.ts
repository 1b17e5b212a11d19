import { show, type Desk } from './desk';
import { patchOf } from './link-patch';
import { patched } from './state';

/** Filter links change the view in place; with a modifier key they open as links do. */
export function bindLinks(desk: Desk): void {
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    const target = event.target instanceof Element ? event.target.closest('a[data-key]') : null;
    if (!(target instanceof HTMLElement)) return;
    const patch = patchOf(target);
    const view = patch === null ? null : patched(desk.state, patch);
    if (view === null || event.defaultPrevented) return;
    if (desk.state.scene.view.chart === 'products' || view.chart === 'products') return;
    event.preventDefault();
    show(desk, view, 'push');
    if (patch?.key === 'claim') showChart();
  });
}

/** Brings the chart into sight when it is not. */
function showChart(): void {
  const figure = document.getElementById('chart-figure');
  const box = figure?.getBoundingClientRect();
  if (box === undefined || (box.top >= 0 && box.top < innerHeight * 0.6)) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  figure?.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'center' });
}
