import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ArticlePanel } from '@/components/article/article-panel';
import { ClaimLedger } from '@/components/article/claim-ledger';
import { ledgerEntry, type LedgerContext } from '@/components/article/ledger-entries';
import type { PageArticle } from '@/components/article/page-article';
import { PressLedger } from '@/components/article/press-ledger';
import { PairChooser } from '@/components/controls/pair-chooser';
import { Dashboard } from '@/components/dashboard/dashboard';
import { Region } from '@/components/dashboard/region';
import { layBy } from '@/components/dashboard/sent-once';
import { ProductsTable } from '@/components/dashboard/products-table';
import type { Scene } from '@/components/dashboard/scene';
import { viewSentences } from '@/lib/charts/view-sentences';
import { CHARTS } from '@/lib/domain/view';
import { Markup } from '@/components/ui/markup';
import { toMarkup } from '@/lib/draw/markup';
import { citation } from '@/lib/export/citation';
import { arithmeticTitle } from '@/lib/format/en/arithmetic';
import { SITE_WORDS } from '@/lib/format/en/site';
import { periodName } from '@/lib/format/period';
import {
  checkArticle,
  loadArticlesOf,
  type Article,
  type CheckedArticle,
} from '@/lib/load/article';
import { loadKnownPairs, type LoadedPair } from '@/lib/load/pair';
import { loadBreakdown } from '@/lib/load/products';
import { writeClaim } from '@/lib/url/claim-query';
import { stayingPath } from '@/components/export/staying-path';
import { viewAddress } from '@/lib/url/write-view';
import { articleScene } from './article-scene';
import { ownOrigin } from './own-origin';
import type { LoadedScene } from './load-scene';
import type { PageQuery } from './read-query';

/** The dashboard of a pair, beside the article that speaks of it when there is one. */
export async function DashboardPage(props: {
  readonly pair: LoadedPair;
  readonly article: Article | null;
  readonly path: string;
  readonly query: PageQuery;
}) {
  const { pair, article, path, query } = props;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const loaded = await articleScene({ pair, article, path, query });
  const dashboard = await dashboardOf(pair, loaded, nonce);
  if (article === null) return <PairPage pair={pair}>{dashboard}</PairPage>;
  const checked = await checkArticle(article, pair);
  const context = await ledgerContext(loaded.scene, pair, article);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 pt-6 lg:grid-cols-[minmax(0,25rem)_minmax(0,1fr)]">
      <ArticlePanel article={pageArticle(article, context)} />
      <div className="lg:row-span-2">{dashboard}</div>
      <Ledgers checked={checked} context={context} asOf={pair.asOf} />
    </div>
  );
}

/** A pair's own page: the way to other pairs and to articles on this one, then the dashboard. */
async function PairPage(props: { readonly pair: LoadedPair; readonly children: ReactNode }) {
  const { pair, children } = props;
  const [pairs, articles] = await Promise.all([loadKnownPairs(), loadArticlesOf(pair)]);
  return (
    <div className="mx-auto max-w-4xl pt-4">
      <Markup>
        <PairChooser pairs={pairs} current={`${pair.reporter.code}/${pair.partner.code}`} />
      </Markup>
      {articles.map((one) => (
        <p key={one.slug} className="mt-2 text-sm">
          {SITE_WORDS.inTheNews}: <a href={`/articles/${one.slug}`}>{one.title}</a>, {one.publisher}
        </p>
      ))}
      <div className="mt-6">{children}</div>
    </div>
  );
}

async function dashboardOf(pair: LoadedPair, loaded: LoadedScene, nonce: string | undefined) {
  const { scene, data } = loaded;
  const hasChapters = scene.record.datasets.length > 0 && (await hasBreakdown(pair, scene));
  const isProducts = scene.view.chart === 'products';
  const period = scene.headline?.period ?? null;
  const origin = await ownOrigin();
  const breakdown =
    isProducts && period !== null ? await loadBreakdown(pair.store, scene.record, period) : null;
  return (
    <Dashboard
      scene={scene}
      data={data}
      nonce={nonce}
      origin={origin}
      words={viewSentences(scene.chart).join(' ')}
      citation={citationOf(pair, loaded, origin)}
      vintage={{ id: pair.vintage.id, builtOn: pair.vintage.builtOn }}
      charts={CHARTS.filter(
        (chart) =>
          (chart !== 'products' || hasChapters || isProducts) &&
          (chart !== 'sides' || scene.mirror !== null || scene.view.chart === 'sides'),
      )}
      products={
        isProducts ? <ProductsTable scene={scene} breakdown={breakdown} period={period} /> : null
      }
    />
  );
}

async function hasBreakdown(pair: LoadedPair, scene: Scene): Promise<boolean> {
  const coverage = await pair.store.coverage();
  return coverage.some(
    (held) =>
      held.reporter === scene.record.reporter &&
      held.partner === scene.record.partner &&
      held.frequency === scene.view.frequency &&
      held.hasChapters,
  );
}

function citationOf(pair: LoadedPair, { scene, data, loaded }: LoadedScene, origin: string) {
  const { vintage } = pair;
  const pinned = { ...scene.view, vintage: vintage.id, theme: null };
  const address = `${origin}${viewAddress(stayingPath(scene.path, data.article), pinned, scene.defaults)}`;
  const accessed = new Date().toISOString().slice(0, 10);
  const input = { input: scene.chart, datasets: loaded.datasets, vintage };
  return citation(input, { address, accessed });
}

async function ledgerContext(
  scene: Scene,
  pair: LoadedPair,
  { publisher, date }: Article,
): Promise<LedgerContext> {
  const asOf = pair.asOf === null ? '' : `&vintage=${pair.asOf}`;
  return {
    names: {
      [pair.reporter.code]: pair.reporter.name,
      [pair.partner.code]: pair.partner.name,
    },
    datasets: await pair.store.datasets(),
    lit: scene.view.claim,
    pictureOf: (claim) => `${writeClaim({ claim, publisher, date })}${asOf}`,
    hrefOf: (claimId) =>
      `${viewAddress(scene.path, { ...scene.view, claim: claimId }, scene.defaults)}#chart-figure`,
  };
}

function pageArticle(article: Article, context: LedgerContext): PageArticle {
  return {
    ...article,
    paragraphs: article.paragraphs.map((segments) =>
      segments.map((segment) =>
        segment.kind === 'text'
          ? segment
          : {
              ...segment,
              href: context.hrefOf(segment.claimId),
              isLit: context.lit === segment.claimId,
            },
      ),
    ),
  };
}

function Ledgers(props: {
  readonly checked: CheckedArticle;
  readonly context: LedgerContext;
  readonly asOf: string | null;
}) {
  const { checked, context, asOf } = props;
  const query = asOf === null ? '' : `?vintage=${asOf}`;
  const names = {
    reporter: context.names[checked.article.reporter] ?? checked.article.reporter,
    partner: context.names[checked.article.partner] ?? checked.article.partner,
  };
  return (
    <div>
      <ClaimLedger
        slug={checked.article.slug}
        asOf={asOf}
        entries={checked.claims.map((figure) => ledgerEntry(figure, context))}
        sums={checked.arithmetic.map((sum) => ({
          words: sum.words,
          subject: `${arithmeticTitle(sum.kind, names)}, ${periodName(sum.period)}`,
          isConsistent: sum.result === 'consistent',
        }))}
      />
      <Region
        name="press"
        ticket={layBy(
          toMarkup(
            <PressLedger
              entries={checked.press.map((figure) => ledgerEntry(figure, context))}
              overTime={`/trade/${checked.article.reporter}/${checked.article.partner}/claims${query}`}
            />,
          ),
        )}
      />
    </div>
  );
}
