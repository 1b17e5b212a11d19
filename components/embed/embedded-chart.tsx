import { ChartIsland } from '@/components/charts/chart-island';
import { PeriodControl } from '@/components/controls/period-control';
import { pageDataText, type PageData } from '@/components/dashboard/page-data';
import { PageDataScript, Region } from '@/components/dashboard/region';
import { regionMarkup, type RegionName } from '@/components/dashboard/regions';
import type { Scene } from '@/components/dashboard/scene';
import { layBy } from '@/components/dashboard/sent-once';
import { ViewWords } from '@/components/dashboard/view-words';
import { EarlyScript } from '@/components/early/early-script';
import { RecordWatchLater } from '@/components/hooks/record-watch-later';
import { viewSentences } from '@/lib/charts/view-sentences';
import { EMBED_WORDS } from '@/lib/format/en/embed';
import { HeightScript } from './height-script';

/** What a chart within another site's page is put together from. */
export interface EmbeddedChartProps {
  readonly scene: Scene;
  readonly data: PageData;
  readonly nonce: string | undefined;
  /** The title of the article whose figures are marked; `null` without one. */
  readonly article: string | null;
  /** The page of the same view, with everything around it. */
  readonly page: string;
}

/** A chart with its title, period control, words and source, for the pages of others. */
export function EmbeddedChart(props: EmbeddedChartProps) {
  const { scene, data, nonce } = props;
  const ticketOf = (name: RegionName) => layBy(regionMarkup(name, scene));
  const context = {
    defaults: data.defaults,
    record: scene.record,
    articleDate: data.articleDate,
    claimPeriods: data.claims.flatMap((claim) => claim.period ?? []),
  };
  return (
    <section id="dashboard" className="p-4">
      {props.article !== null && <h1 className="sr-only">{props.article}</h1>}
      <Region name="problems" ticket={ticketOf('problems')} />
      <Region name="heading" ticket={ticketOf('heading')} />
      <div className="no-print mt-2">
        <PeriodControl scene={scene} context={context} />
      </div>
      <figure id="chart-figure" className="chart-figure mt-3" suppressHydrationWarning>
        <Region name="chart" ticket={ticketOf('chart')} />
        <ChartIsland />
      </figure>
      <ViewWords initial={viewSentences(scene.chart).join(' ')} />
      <Region name="notes" ticket={ticketOf('notes')} className="text-quiet mt-2 text-sm" />
      <p className="mt-2 text-sm">
        <a href={props.page} target="_blank" rel="noopener">
          {EMBED_WORDS.more}
        </a>
      </p>
      <PageDataScript ticket={layBy(pageDataText(data))} />
      <EarlyScript nonce={nonce} />
      <HeightScript nonce={nonce} />
      <div className="sr-only" aria-live="polite">
        <Region name="announcement" ticket={layBy('')} />
      </div>
      <RecordWatchLater />
    </section>
  );
}
