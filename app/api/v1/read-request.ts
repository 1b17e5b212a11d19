import { loadScene, type LoadedScene } from '@/app/load-scene';
import { problemResponse } from '@/lib/http';
import { loadArticle, type Article } from '@/lib/load/article';
import { loadPairAsOf, pairDefaults, type LoadedPair } from '@/lib/load/pair';
import { readView } from '@/lib/url/read-view';
import { readVintage } from '@/lib/url/read-vintage';
import type { AddressProblem } from '@/lib/url/view-keys';
import { refuseAddress } from './refuse';
import { unlessNoVintage } from './vintage';

/** A view that was asked for by address, loaded. */
export interface RequestedView {
  readonly pair: LoadedPair;
  readonly loaded: LoadedScene;
  readonly article: Article | null;
  readonly isDownload: boolean;
  /** True when the answer can never change: of a named vintage, and without an article. */
  readonly isForGood: boolean;
}

type Entries = readonly (readonly [string, string])[];

/** Keys that are not the view's; routes name the further ones they read themselves. */
const OWN_KEYS = ['reporter', 'partner', 'article', 'download'];

/**
 * The view an address of the data and image routes asks for, or the refusal to answer with.
 *
 * Unlike a page, these routes take no address they cannot use whole: a file must be what was
 * asked for, or nothing.
 */
export async function readRequest(
  request: Request,
  extraKeys: readonly string[],
  extraProblems: readonly AddressProblem[] = [],
): Promise<RequestedView | Response> {
  const entries: Entries = [...new URL(request.url).searchParams];
  const reporter = valueOf(entries, 'reporter');
  const partner = valueOf(entries, 'partner');
  const lacking = [
    ...missing('reporter', reporter),
    ...missing('partner', partner),
    ...repeated(entries, OWN_KEYS),
  ];
  if (reporter === null || partner === null || lacking.length > 0) {
    return refuseAddress([...lacking, ...extraProblems]);
  }
  const asOf = readVintage(entries);
  const pair = await unlessNoVintage(loadPairAsOf({ reporter, partner }, asOf));
  if (pair instanceof Response) return pair;
  if (pair === null) return unknownPair(reporter, partner);
  const ignored = [...OWN_KEYS, ...extraKeys];
  const { problems } = readView(entries, pairDefaults(pair), ignored);
  const { article, articleProblems } = await readArticleKey(entries, pair);
  const view = entries.filter(([key]) => !ignored.includes(key));
  const loaded = await loadScene(pair, {
    path: `/trade/${pair.reporter.code}/${pair.partner.code}`,
    entries: view,
    claims: article?.claims ?? [],
    articleDate: article?.date ?? null,
    article: article?.slug ?? null,
    asOf: null,
  });
  const all = [
    ...problems,
    ...loaded.scene.problems.filter(({ parameter }) => parameter === 'claim'),
    ...articleProblems,
    ...readDownload(entries),
    ...extraProblems,
  ];
  const told = all.filter(
    (one, index) => all.findIndex((other) => other.parameter === one.parameter) === index,
  );
  if (told.length > 0) return refuseAddress(told);
  return {
    pair,
    loaded,
    article,
    isDownload: valueOf(entries, 'download') === '1',
    isForGood: pair.asOf !== null && article === null,
  };
}

function valueOf(entries: Entries, key: string): string | null {
  return entries.find(([name]) => name === key)?.[1] ?? null;
}

function missing(key: string, value: string | null): readonly AddressProblem[] {
  const expected = 'the code of a country, such as AZE';
  return value === null || value === '' ? [{ parameter: key, value: value ?? '', expected }] : [];
}

function repeated(entries: Entries, keys: readonly string[]): readonly AddressProblem[] {
  return keys.flatMap((key) => {
    const values = entries.filter(([name]) => name === key);
    const second = values[1];
    return second === undefined
      ? []
      : [{ parameter: key, value: second[1], expected: 'to be given once' }];
  });
}

function readDownload(entries: Entries): readonly AddressProblem[] {
  const value = valueOf(entries, 'download');
  return value === null || value === '1' || value === '0'
    ? []
    : [{ parameter: 'download', value, expected: 'one of 0, 1' }];
}

async function readArticleKey(
  entries: Entries,
  pair: LoadedPair,
): Promise<{ article: Article | null; articleProblems: readonly AddressProblem[] }> {
  const slug = valueOf(entries, 'article');
  if (slug === null) return { article: null, articleProblems: [] };
  const article = await loadArticle(slug);
  const codes = [pair.reporter.code, pair.partner.code];
  if (article !== null && codes.includes(article.reporter) && codes.includes(article.partner)) {
    return { article, articleProblems: [] };
  }
  const expected = 'the name of an article on this pair';
  return { article: null, articleProblems: [{ parameter: 'article', value: slug, expected }] };
}

function unknownPair(reporter: string, partner: string): Response {
  return problemResponse({
    status: 400,
    title: 'No record of this pair is held',
    detail: `reporter "${reporter.slice(0, 20)}" and partner "${partner.slice(0, 20)}": expected the codes of two countries of which a record is held; /trade lists them`,
    parameters: [
      {
        parameter: 'reporter',
        value: reporter.slice(0, 80),
        expected: 'a country with a record of the partner',
      },
      {
        parameter: 'partner',
        value: partner.slice(0, 80),
        expected: 'a country with a record of the reporter',
      },
    ],
  });
}
