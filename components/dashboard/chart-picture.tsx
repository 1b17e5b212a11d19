import { pagePalette } from '@/lib/charts/palette';
import { PAGE_SIZES, type PageSize } from '@/lib/charts/page-sizes';
import { planChart } from '@/lib/charts/plan-chart';
import { PageChartSvg, PageOverlaySvg } from '@/lib/draw/chart-svg';
import { FIGURE_WORDS } from '@/lib/format/en/dashboard';
import type { Scene } from './scene';

/** The chart for both widths; the style sheet shows the one that fits its column. */
export function ChartPicture({ scene }: { readonly scene: Scene }) {
  if (scene.rows.length === 0) return <p className="py-16 text-center">{FIGURE_WORDS.noRows}</p>;
  return (
    <>
      <SizedChart scene={scene} size="wide" />
      <SizedChart scene={scene} size="narrow" />
    </>
  );
}

function SizedChart({ scene, size }: { readonly scene: Scene; readonly size: PageSize }) {
  const plan = planChart(scene.chart, size);
  const palette = pagePalette(`${size}-`);
  const { fontSize } = PAGE_SIZES[size];
  return (
    <div className={`chart-size chart-${size}`}>
      <PageChartSvg plan={plan} palette={palette} fontSize={fontSize} />
      <PageOverlaySvg plan={plan} palette={palette} fontSize={fontSize} />
    </div>
  );
}
