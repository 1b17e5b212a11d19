import type { Metadata } from 'next';
import { viewSentences } from '@/lib/charts/view-sentences';
import type { View } from '@/lib/domain/view';
import { chartTitle } from '@/lib/format/en/chart';
import { SITE_WORDS } from '@/lib/format/en/site';
import { rangeName } from '@/lib/format/period';
import type { Article } from '@/lib/load/article';
import type { LoadedPair } from '@/lib/load/pair';
import { viewAddress, writeView } from '@/lib/url/write-view';
import { articleScene } from './article-scene';
import { ownOrigin } from './own-origin';
import { previewPicture } from './preview-picture';
import type { PageQuery } from './read-query';

/**
 * The tags of a dashboard's page: title, sentence and picture of the very view its address names,
 * for search engines and for whoever shows a preview of a link to it.
 */
export async function viewMetadata(asked: {
  readonly pair: LoadedPair;
  readonly article: Article | null;
  readonly path: string;
  readonly query: PageQuery;
}): Promise<Metadata> {
  const { article, path } = asked;
  const { scene } = await articleScene(asked);
  const { view, defaults } = scene;
  const origin = await ownOrigin();
  const isUsual = writeView({ ...view, theme: null }, defaults) === '';
  const title =
    article !== null && isUsual ? article.title : titleOf(view, scene.names, scene.rows);
  const description = viewSentences(scene.chart).join(' ');
  const url = `${origin}${viewAddress(path, { ...view, theme: null }, defaults)}`;
  const picture = previewPicture(view, article?.slug ?? null);
  const image = {
    url: `${origin}${picture.address}`,
    width: picture.width,
    height: picture.height,
    type: 'image/png',
    alt: description,
  };
  const oembed = `${origin}/api/v1/oembed?url=${encodeURIComponent(url)}`;
  return {
    title,
    description,
    alternates: {
      canonical: url,
      types: {
        'application/json+oembed': `${oembed}&format=json`,
        'text/xml+oembed': `${oembed}&format=xml`,
      },
    },
    openGraph: {
      title,
      description,
      url,
      siteName: SITE_WORDS.name,
      locale: 'en',
      images: [image],
      ...(article === null
        ? { type: 'website' }
        : { type: 'article', publishedTime: article.date }),
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}

function titleOf(
  view: View,
  names: Parameters<typeof chartTitle>[1],
  rows: readonly { readonly period: string }[],
): string {
  const title = chartTitle(view.chart, names);
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined
    ? title
    : `${title}, ${rangeName(first.period, last.period)}`;
}
