import { articleScene } from '@/app/article-scene';
import { frontArticle } from '@/app/front-article';
import { originFor } from '@/lib/env';
import { oEmbed, oEmbedXml } from '@/lib/export/oembed';
import { chartTitle } from '@/lib/format/en/chart';
import { EMBED_WORDS } from '@/lib/format/en/embed';
import { problemResponse, problemsTold } from '@/lib/http';
import { viewAddress } from '@/lib/url/write-view';
import { previewPicture } from '@/app/preview-picture';
import { refuseAddress } from '../refuse';
import { pageAt } from './page-at';

const KEYS = ['url', 'format', 'maxwidth', 'maxheight'];

/** How a page of this installation is shown within another: oEmbed 1.0, as JSON or XML. */
async function get(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return unknownFormat(format);
  const problems = problemsOf(searchParams);
  if (problems.length > 0) return refuseAddress(problems);
  const origin = originFor(request.headers.get('host'));
  const chart = await chartAt(searchParams.get('url') ?? '', origin);
  if (chart === null) return unknownPage();
  const answer = oEmbed({ ...chart, provider: EMBED_WORDS.provider, most: mostOf(searchParams) });
  const isJson = format === 'json';
  return new Response(isJson ? JSON.stringify(answer) : oEmbedXml(answer), {
    headers: {
      'content-type': `${isJson ? 'application/json' : 'text/xml'}; charset=utf-8`,
      'cache-control': 'public, max-age=3600',
    },
  });
}

export const GET = problemsTold(get);

function problemsOf(query: URLSearchParams) {
  const strange = [...query.keys()].filter((key) => !KEYS.includes(key));
  const repeated = KEYS.filter((key) => query.getAll(key).length > 1);
  const sizes = ['maxwidth', 'maxheight'].filter((key) => {
    const value = query.get(key);
    return value !== null && !/^[1-9]\d{0,4}$/.test(value);
  });
  return [
    ...(query.get('url') === null
      ? [{ parameter: 'url', value: '', expected: 'the address of a page of this site' }]
      : []),
    ...strange.map((key) => problem(query, key, `one of ${KEYS.join(', ')}`)),
    ...repeated.map((key) => problem(query, key, 'to be given once')),
    ...sizes.map((key) => problem(query, key, 'a whole number of pixels')),
  ];
}

function problem(query: URLSearchParams, parameter: string, expected: string) {
  return { parameter, value: query.get(parameter) ?? '', expected };
}

function mostOf(query: URLSearchParams) {
  const read = (key: string) => {
    const value = query.get(key);
    return value === null ? null : Number(value);
  };
  return { width: read('maxwidth'), height: read('maxheight') };
}

async function chartAt(text: string, origin: string) {
  const url = URL.parse(text);
  if (url === null || url.origin !== origin) return null;
  const query = Object.fromEntries(url.searchParams);
  const front = url.pathname === '/' ? await frontArticle(query) : null;
  const found =
    front === null
      ? await pageAt(url.pathname, query)
      : { ...front, path: `/articles/${front.article.slug}` };
  if (found === null) return null;
  const { scene } = await articleScene({ ...found, query });
  const view = { ...scene.view, sort: null };
  return {
    source: {
      origin,
      address: viewAddress(`/embed${found.path}`, view, scene.defaults),
      title: chartTitle(view.chart, scene.names),
    },
    thumbnail: previewPicture(view, found.article?.slug ?? null),
  };
}

function unknownPage(): Response {
  return problemResponse({
    status: 404,
    title: 'No chart stands at this address',
    detail: 'url: expected the address of a dashboard of this site',
  });
}

function unknownFormat(format: string): Response {
  return problemResponse({
    status: 501,
    title: 'This format is not offered',
    detail: `format: found "${format.slice(0, 80)}", expected one of json, xml`,
  });
}
