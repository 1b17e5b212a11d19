import { viewAddress } from '@/lib/url/write-view';
import type { RequestedView } from './read-request';

/** Path and query of the page that shows a view as of the vintage it was read from, for good. */
export function pinnedPath({ pair, loaded, article }: RequestedView): string {
  const { scene } = loaded;
  const path = article === null ? scene.path : `/articles/${article.slug}`;
  const view = { ...scene.view, vintage: pair.vintage.id, theme: null };
  return viewAddress(path, view, scene.defaults);
}
