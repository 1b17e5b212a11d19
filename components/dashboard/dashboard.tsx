import type { ReactNode } from 'react';
import { ChartIsland } from '@/components/charts/chart-island';
import { FilterLinks } from '@/components/controls/filter-links';
import { PeriodControl } from '@/components/controls/period-control';
import { EarlyScript } from '@/components/early/early-script';
import { TakeAway } from '@/components/export/take-away';
import { RecordWatchLater } from '@/components/hooks/record-watch-later';
import type { Citation } from '@/lib/export/citation';
import { figureCounts } from '@/lib/export/view-input';
import type { PictureVintage } from '@/lib/export/picture-vintage';
import { CHARTS, type ChartKind } from '@/lib/domain/view';
import { CHART_NAMES, FREQUENCY_NAMES } from '@/lib/format/en/chart';
import { FIGURE_WORDS, FILTER_WORDS } from '@/lib/format/en/dashboard';
import { pageDataText, type PageData } from './page-data';
import type { PatchContext } from './patch';
import { PageDataScript, Region } from './region';
import { regionMarkup, type RegionName } from './regions';
import type { Scene } from './scene';
import { layBy } from './sent-once';
import { ViewWords } from './view-words';

/** What a dashboard is put together from. */
export interface DashboardProps {
  readonly scene: Scene;
  readonly data: PageData;
  readonly nonce: string | undefined;
  /** The breakdown by chapters, where the view asks for it; it takes the chart's place. */
  readonly products: ReactNode;
  /** Charts that can be drawn of this pair. */
  readonly charts: readonly ChartKind[];
  /** The address readers know the installation by. */
  readonly origin: string;
  /** The view in a sentence or two. */
  readonly words: string;
  /** How to cite the figures. */
  readonly citation: Citation;
  /** The vintage's id and the day it was built. */
  readonly vintage: PictureVintage;
}

/** Filters, headline figures, chart, notes, table and what can be taken away, of one view. */
export function Dashboard(props: DashboardProps) {
  const { scene, data, nonce, products, charts } = props;
  const context: PatchContext = {
    defaults: data.defaults,
    record: scene.record,
    articleDate: data.articleDate,
    claimPeriods: data.claims.flatMap((claim) => claim.period ?? []),
  };
  const ticketOf = (name: RegionName) => layBy(markupOf(scene, name));
  return (
    <section id="dashboard">
      <Region name="problems" ticket={ticketOf('problems')} />
      <Region name="heading" ticket={ticketOf('heading')} />
      <div className="no-print mt-3 flex flex-wrap items-baseline gap-x-8 gap-y-1">
        <SideLinks scene={scene} data={data} context={context} />
        <FrequencyLinks scene={scene} data={data} context={context} />
      </div>
      <Region name="figures" ticket={ticketOf('figures')} className="mt-4" />
      <div className="no-print mt-4">
        <PeriodControl scene={scene} context={context} />
      </div>
      <div className="no-print border-grid mt-2 border-b">
        <FilterLinks
          scene={scene}
          context={context}
          label={FILTER_WORDS.charts}
          choices={CHARTS.filter((chart) => charts.includes(chart)).map((chart) => ({
            patch: { key: 'chart', value: chart },
            name: CHART_NAMES[chart],
            isCurrent: scene.view.chart === chart,
          }))}
        />
      </div>
      {products ?? (
        <figure id="chart-figure" className="chart-figure mt-4" suppressHydrationWarning>
          <Region name="chart" ticket={ticketOf('chart')} />
          <ChartIsland />
        </figure>
      )}
      <ViewWords initial={props.words} />
      <Region name="notes" ticket={ticketOf('notes')} className="text-quiet mt-3 text-sm" />
      <PageDataScript ticket={layBy(pageDataText(data))} />
      <EarlyScript nonce={nonce} />
      <TakeAway
        initial={{
          view: scene.view,
          path: scene.path,
          defaults: scene.defaults,
          names: scene.names,
        }}
        counts={figureCounts(scene.chart)}
        article={data.article}
        citation={props.citation}
        vintage={props.vintage}
        origin={props.origin}
      />
      <div className="far-down mt-6">
        <div
          className="max-h-[32rem] overflow-auto"
          tabIndex={0}
          role="region"
          aria-label={FIGURE_WORDS.table}
        >
          <Region name="table" ticket={products === null ? ticketOf('table') : layBy('')} />
        </div>
      </div>
      <div className="sr-only" aria-live="polite">
        <Region name="announcement" ticket={layBy('')} />
      </div>
      <RecordWatchLater />
    </section>
  );
}

const markups = new WeakMap<Scene, Map<RegionName, string>>();

/** A region's markup; made once for a scene, which many readers may be shown. */
function markupOf(scene: Scene, name: RegionName): string {
  const made = markups.get(scene) ?? new Map<RegionName, string>();
  markups.set(scene, made);
  const markup = made.get(name) ?? regionMarkup(name, scene);
  made.set(name, markup);
  return markup;
}

function SideLinks(props: {
  readonly scene: Scene;
  readonly data: PageData;
  readonly context: PatchContext;
}) {
  const { scene, data, context } = props;
  const sides = [scene.view.reporter, scene.view.partner];
  const held = sides.filter((side) => (data.defaults.frequencies[side] ?? []).length > 0);
  const lacking = sides.filter((side) => !held.includes(side));
  return (
    <>
      <FilterLinks
        scene={scene}
        context={context}
        label={FILTER_WORDS.sides}
        choices={held.map((side) => ({
          patch: { key: 'side', value: side },
          name: FILTER_WORDS.sideOf(data.names[side] ?? side),
          isCurrent: scene.view.side === side,
        }))}
      />
      {lacking.map((side) => (
        <p key={side} className="text-quiet text-sm">
          {FILTER_WORDS.noRecordOf(data.names[side] ?? side)}.
        </p>
      ))}
    </>
  );
}

function FrequencyLinks(props: {
  readonly scene: Scene;
  readonly data: PageData;
  readonly context: PatchContext;
}) {
  const { scene, data, context } = props;
  return (
    <FilterLinks
      scene={scene}
      context={context}
      label={FILTER_WORDS.frequencies}
      choices={(data.defaults.frequencies[scene.view.side] ?? []).map((frequency) => ({
        patch: { key: 'freq', value: frequency },
        name: FREQUENCY_NAMES[frequency],
        isCurrent: scene.view.frequency === frequency,
      }))}
    />
  );
}
