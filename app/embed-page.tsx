import { headers } from 'next/headers';
import { EmbeddedChart } from '@/components/embed/embedded-chart';
import type { Article } from '@/lib/load/article';
import type { LoadedPair } from '@/lib/load/pair';
import { viewAddress } from '@/lib/url/write-view';
import { articleScene } from './article-scene';
import type { PageQuery } from './read-query';

/** The chart of a view for the pages of others. Tables and products are shown as flows. */
export async function EmbedPage(props: {
  readonly pair: LoadedPair;
  readonly article: Article | null;
  /** The path of the page this is the chart of. */
  readonly path: string;
  readonly query: PageQuery;
}) {
  const { pair, article, path, query } = props;
  const { chart } = query;
  const isDrawn = chart !== 'table' && chart !== 'products';
  const { scene, data } = await articleScene({
    pair,
    article,
    path: `/embed${path}`,
    query: isDrawn ? query : { ...query, chart: 'flows' },
  });
  return (
    <EmbeddedChart
      scene={scene}
      data={data}
      nonce={(await headers()).get('x-nonce') ?? undefined}
      article={article?.title ?? null}
      page={viewAddress(path, { ...scene.view, theme: null }, scene.defaults)}
    />
  );
}
