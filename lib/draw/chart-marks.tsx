import type { Palette } from '@/lib/charts/palette';
import type { Layer, PanelPlan } from '@/lib/charts/plan';
import { barFill, seriesStyle } from '@/lib/charts/series-style';
import { areaPath, bandPath, barsPath, linePath, px } from './path';

/** The marks of one panel: shaded gap, bars, lines and areas, in drawing order. */
export function PanelMarks({
  panel,
  palette,
}: {
  readonly panel: PanelPlan;
  readonly palette: Palette;
}) {
  return (
    <g data-panel={panel.id}>
      {panel.gapBand && (
        <path d={bandPath(panel.gapBand.one, panel.gapBand.other)} fill={palette.gap} />
      )}
      {panel.layers.map((layer) => (
        <LayerMarks key={layer.key} layer={layer} zeroY={panel.zeroY} palette={palette} />
      ))}
    </g>
  );
}

function LayerMarks(props: {
  readonly layer: Layer;
  readonly zeroY: number;
  readonly palette: Palette;
}) {
  const { layer, zeroY, palette } = props;
  const { color, dash } = seriesStyle(layer.key, palette);
  if (layer.kind === 'bars') {
    const fills = [...new Set(layer.bars.map((bar) => barFill(layer.key, bar.value, palette)))];
    return (
      <g data-series={layer.key}>
        {fills.map((fill) => (
          <path
            key={fill}
            data-form="bars"
            d={barsPath(
              layer.bars.filter((bar) => barFill(layer.key, bar.value, palette) === fill),
            )}
            fill={fill}
            stroke={layer.key === 'balance' ? color : undefined}
          />
        ))}
      </g>
    );
  }
  return (
    <g data-series={layer.key}>
      {layer.kind === 'area' && (
        <path d={areaPath(layer.points, zeroY)} fill={color} fillOpacity={0.3} />
      )}
      <path
        d={linePath(layer.points)}
        fill="none"
        stroke={color}
        strokeWidth={layer.points.length > 120 ? 1.5 : 2}
        strokeLinejoin="round"
        strokeDasharray={dash ?? undefined}
      />
      {layer.dots.map((index) => {
        const point = layer.points[index] ?? null;
        return point === null ? null : (
          <circle
            key={index}
            cx={px(point.x)}
            cy={px(point.y)}
            r={3}
            fill={dash === null ? color : palette.ground}
            stroke={color}
            strokeWidth={1.5}
          />
        );
      })}
    </g>
  );
}
