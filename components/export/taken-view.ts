import type { View } from '@/lib/domain/view';
import { apiQuery, viewAddress } from '@/lib/url/write-view';
import type { ViewDefaults } from '@/lib/url/view-keys';
import { stayingPath } from './staying-path';

/** The addresses by which a view is taken away; all but `link` begin behind the origin. */
export interface TakenView {
  readonly link: string;
  /** The page that stays at its address, with the newest figures. */
  readonly page: string;
  /** Shows the same figures after later imports. */
  readonly pinned: string;
  readonly embed: string;
  readonly pinnedEmbed: string;
  /** Queries of the picture, data and citation routes. */
  readonly picture: string;
  readonly data: string;
  readonly cite: string;
}

/** Where a view is found, live and as of a vintage; a table is pictured by the chart of the same rows. */
export function takenView(page: {
  readonly view: View;
  readonly path: string;
  readonly defaults: ViewDefaults;
  readonly article: string | null;
  readonly vintage: string;
}): TakenView {
  const { view, path, defaults, article, vintage } = page;
  const isDrawn = view.chart !== 'table' && view.chart !== 'products';
  const pictured: View = { ...view, chart: isDrawn ? view.chart : 'flows', sort: null };
  const staying = stayingPath(path, article);
  const pinned = { ...view, vintage, theme: null };
  const ofArticle = article === null ? '' : `&article=${article}`;
  const embedPath = `/embed${staying}`;
  return {
    link: viewAddress(path, view, defaults),
    page: viewAddress(staying, { ...view, theme: null }, defaults),
    pinned: viewAddress(staying, pinned, defaults),
    embed: viewAddress(embedPath, pictured, defaults),
    pinnedEmbed: viewAddress(embedPath, { ...pictured, vintage }, defaults),
    picture: `${apiQuery(pictured)}${ofArticle}`,
    data: apiQuery({ ...view, claim: null, theme: null }),
    cite: `${apiQuery({ ...view, claim: null, theme: null })}${ofArticle}`,
  };
}
