import type { View } from '@/lib/domain/view';
import { defaultView, type ViewDefaults } from './view-keys';

/**
 * The query of a view without its `?`, defaults left out, keys in one order.
 *
 * `readView` of the result gives the view back. Slashes and hyphens of periods stay readable.
 */
export function writeView(view: View, defaults: ViewDefaults): string {
  const base = defaultView(defaults);
  const frequency = defaults.frequencies[view.side]?.[0] ?? base.frequency;
  const parts: [string, string | null, string | null][] = [
    ['side', view.side, base.side],
    ['chart', view.chart, base.chart],
    ['freq', view.frequency, frequency],
    ['from', view.from, null],
    ['to', view.to, null],
    ['claim', view.claim, null],
    ['sort', view.sort, null],
    ['theme', view.theme, null],
    ['vintage', view.vintage, null],
  ];
  return parts
    .filter(([, value, usual]) => value !== null && value !== usual)
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`)
    .join('&');
}

/** A path with the view's query, or the path alone when nothing differs from the defaults. */
export function viewAddress(path: string, view: View, defaults: ViewDefaults): string {
  const query = writeView(view, defaults);
  return query === '' ? path : `${path}?${query}`;
}

/**
 * The query of the data and image routes for a view: every part written out, so that the address
 * keeps its meaning whatever a page's defaults become.
 */
export function apiQuery(view: View): string {
  const parts: [string, string | null][] = [
    ['reporter', view.reporter],
    ['partner', view.partner],
    ['side', view.side],
    ['chart', view.chart],
    ['freq', view.frequency],
    ['from', view.from],
    ['to', view.to],
    ['claim', view.claim],
    ['theme', view.theme],
    ['vintage', view.vintage],
  ];
  return parts
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`)
    .join('&');
}
