import { regionId } from '@/components/dashboard/region-id';
import type { Scene } from '@/components/dashboard/scene';
import { FIGURE_WORDS } from '@/lib/format/en/dashboard';
import { rangeName } from '@/lib/format/period';

let waiting: ReturnType<typeof setTimeout> | null = null;

/** Tells screen readers what is shown, once the reader has stopped changing it. */
export function announceRange(scene: Scene): void {
  const first = scene.rows[0];
  const last = scene.rows.at(-1);
  const words =
    first === undefined || last === undefined
      ? FIGURE_WORDS.noRows
      : FIGURE_WORDS.showing(rangeName(first.period, last.period), scene.rows.length);
  announce(words);
}

/** Puts words into the page's live region after a short rest, the last ones winning. */
export function announce(words: string): void {
  if (waiting !== null) clearTimeout(waiting);
  waiting = setTimeout(() => {
    const region = document.getElementById(regionId('announcement'));
    if (region !== null) region.textContent = words;
  }, 350);
}
