import type { ChartClaim, ChartInput } from '@/lib/charts/chart-input';
import { headlineRow } from '@/lib/charts/headline-row';
import { rowsInRange } from '@/lib/charts/range';
import { viewChart } from '@/lib/charts/view-chart';
import { mirrorMeasure } from '@/lib/domain/mirror';
import type { RecordRow, TradeRecord } from '@/lib/domain/record';
import type { View } from '@/lib/domain/view';
import type { Names } from '@/lib/format/en/chart';
import type { AsOf } from '@/lib/format/en/vintage';
import type { AddressProblem, ViewDefaults } from '@/lib/url/view-keys';
import type { PageClaim, PageDataset } from './page-data';

/** One view of a dashboard with all it is drawn from. Pure data, the same on server and browser. */
export interface Scene {
  readonly path: string;
  readonly defaults: ViewDefaults;
  readonly problems: readonly AddressProblem[];
  readonly view: View;
  readonly record: TradeRecord;
  readonly mirror: TradeRecord | null;
  readonly names: Names;
  readonly datasets: readonly PageDataset[];
  /** The record's rows within the view's range. */
  readonly rows: readonly RecordRow[];
  /** The row whose figures head the page; `null` when no row of the range has a value. */
  readonly headline: RecordRow | null;
  readonly chart: ChartInput;
  readonly claims: readonly PageClaim[];
  /** Whether an article heads the page; the dashboard's own title is the page's otherwise. */
  readonly hasArticle: boolean;
  /** The vintage that was asked for by name; `null` when the one in force is shown. */
  readonly asOf: AsOf | null;
}

/** What a scene is made from. */
export interface SceneParts {
  readonly path: string;
  readonly defaults: ViewDefaults;
  readonly problems: readonly AddressProblem[];
  readonly view: View;
  readonly record: TradeRecord;
  readonly mirror: TradeRecord | null;
  readonly names: Readonly<Record<string, string>>;
  readonly datasets: readonly PageDataset[];
  readonly claims: readonly PageClaim[];
  readonly articleDate: string | null;
  readonly article: string | null;
  readonly asOf: AsOf | null;
}

/** The scene of a view. Claims are turned to the side that is shown. */
export function sceneOf(parts: SceneParts): Scene {
  const { view, record } = parts;
  const claims = chartClaims(parts.claims, record);
  const chart = viewChart({ ...parts, claims });
  const rows = rowsInRange(record.rows, view);
  return {
    path: parts.path,
    defaults: parts.defaults,
    problems: parts.problems,
    view,
    record,
    mirror: chart.mirror,
    names: chart.names,
    datasets: parts.datasets,
    rows,
    headline: headlineRow(rows, view, claims),
    claims: parts.claims,
    hasArticle: parts.article !== null,
    asOf: parts.asOf,
    chart,
  };
}

function chartClaims(claims: readonly PageClaim[], record: TradeRecord): readonly ChartClaim[] {
  return claims.flatMap((claim) => {
    if (claim.period === null || claim.currency !== record.unit.currency) return [];
    const isOwn = claim.reporter === record.reporter;
    return [
      {
        id: claim.id,
        measure: isOwn ? claim.measure : mirrorMeasure(claim.measure),
        period: claim.period,
        value: Number(claim.amount) / Number(record.unit.multiplier),
        label: claim.quote,
      },
    ];
  });
}
