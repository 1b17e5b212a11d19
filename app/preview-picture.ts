import type { View } from '@/lib/domain/view';
import { apiQuery } from '@/lib/url/write-view';

/** The size that previews of links are shown at. */
const PREVIEW = { width: 1200, height: 630 } as const;

/** The picture of a view as a preview of a link to it; tables are pictured by the chart of the same rows. */
export function previewPicture(view: View, article: string | null) {
  const isDrawn = view.chart !== 'table' && view.chart !== 'products';
  const query = apiQuery({ ...view, chart: isDrawn ? view.chart : 'flows', theme: null });
  const ofArticle = article === null ? '' : `&article=${article}`;
  const size = `width=${PREVIEW.width}&height=${PREVIEW.height}`;
  return { ...PREVIEW, address: `/api/v1/chart.png?${query}${ofArticle}&${size}` };
}
