import { pagePalette } from '@/lib/charts/palette';
import { PAGE_SIZES, type PageSize } from '@/lib/charts/page-sizes';
import { PageChartSvg, PageOverlaySvg, type PlanProps } from '@/lib/draw/chart-svg';
import { FIGURE_WORDS } from '@/lib/format/en/dashboard';
import { planOf } from './plan-of';
import type { Scene } from './scene';

const PALETTES = { wide: pagePalette('wide-'), narrow: pagePalette('narrow-') };

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
  return (
    <div className={`chart-size chart-${size}`}>
      <ChartDrawing scene={scene} size={size} />
    </div>
  );
}

/** The chart at one of the two widths: base and overlay. */
function ChartDrawing({ scene, size }: { readonly scene: Scene; readonly size: PageSize }) {
  const props = planProps(scene, size);
  return (
    <>
      <PageChartSvg {...props} />
      <PageOverlaySvg {...props} />
    </>
  );
}

/** What both drawings of a scene's chart are drawn from, at one of the two widths. */
export function planProps(scene: Scene, size: PageSize): PlanProps {
  return {
    plan: planOf(scene.chart, size),
    palette: PALETTES[size],
    fontSize: PAGE_SIZES[size].fontSize,
  };
}
