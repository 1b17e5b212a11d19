import { patchView, type Patch } from '@/components/dashboard/patch';
import type { View } from '@/lib/domain/view';
import { periodName } from '@/lib/format/period';
import { viewAddress } from '@/lib/url/write-view';
import { patchOf } from './link-patch';
import { patchContext, type State } from './state';
import { shownIndexes } from './shown-indexes';

/** Brings the addresses of filter links, and which of them is current, in line with the view. */
export function drawLinks(state: State): void {
  const context = patchContext(state);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.filter-links a[data-key]')) {
    const patch = patchOf(link);
    const view = patch === null ? null : patchView(state.scene.view, patch, context);
    if (patch === null || view === null) continue;
    link.href = viewAddress(state.data.path, view, state.data.defaults);
    if (isCurrent(patch, view, state.scene.view)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** A choice is the current one when choosing it would change nothing. */
function isCurrent(patch: Patch, chosen: View, shown: View): boolean {
  if (patch.key === 'preset') return chosen.from === shown.from && chosen.to === shown.to;
  return (
    chosen.side === shown.side &&
    chosen.chart === shown.chart &&
    chosen.frequency === shown.frequency
  );
}

/** Brings the handles in line with the view. */
export function drawTrack(state: State): void {
  const { from, to, last } = shownIndexes(state.scene);
  const share = (index: number): string => `${last === 0 ? 0 : (index / last) * 100}%`;
  const fill = document.getElementById('period-fill');
  fill?.style.setProperty('inset-inline-start', share(from));
  fill?.style.setProperty('inset-inline-end', share(last - to));
  for (const [edge, index] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const handle = document.getElementById(`handle-${edge}`);
    const period = state.scene.record.rows[index]?.period;
    if (handle === null || period === undefined) continue;
    handle.style.setProperty('inset-inline-start', share(index));
    handle.setAttribute('aria-valuemax', String(last));
    handle.setAttribute('aria-valuenow', String(index));
    handle.setAttribute('aria-valuetext', periodName(period));
  }
}

/** Brings the typed periods in line with the view, but for one that is being typed. */
export function drawInputs(state: State): void {
  for (const edge of ['from', 'to'] as const) {
    const input = document.getElementById(`input-${edge}`);
    const row = edge === 'from' ? state.scene.rows[0] : state.scene.rows.at(-1);
    if (
      input instanceof HTMLInputElement &&
      row !== undefined &&
      row.period !== input.value &&
      input !== document.activeElement
    ) {
      input.value = row.period;
      input.removeAttribute('aria-invalid');
    }
  }
}
