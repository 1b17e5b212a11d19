import type { ClaimChartPlan } from '@/lib/charts/claim-chart-plan';
import { measureColor } from '@/lib/charts/measure-color';
import type { Palette } from '@/lib/charts/palette';
import type { AxisTick, LinePoint } from '@/lib/charts/plan';
import { ChartKey, MIRROR_DASH } from './chart-key';
import { Words } from './chart-frame';
import { barsPath, linePath, px } from './path';

interface ClaimChartProps {
  readonly plan: ClaimChartPlan;
  readonly palette: Palette;
}

/** The chart of one claim as a drawing of its own, named by its figures in words. */
export function ClaimChartSvg({ plan, palette }: ClaimChartProps) {
  return (
    <svg
      className="claim-chart"
      viewBox={`0 0 ${px(plan.width)} ${px(plan.height)}`}
      width={px(plan.width)}
      height={px(plan.height)}
      role="img"
      aria-label={plan.description}
      fontSize={plan.fontSize}
    >
      <ClaimChartGroups plan={plan} palette={palette} />
    </svg>
  );
}

/** All groups of a claim's chart, for a drawing that holds more. */
export function ClaimChartGroups({ plan, palette }: ClaimChartProps) {
  const color = measureColor(plan.measure, palette);
  return (
    <g>
      <ChartKey marks={plan.key} color={color} palette={palette} />
      <ValueAxis ticks={plan.ticks} plot={plan.plot} size={plan.fontSize} palette={palette} />
      {plan.bars.length > 0 && <path data-form="bars" d={barsPath(plan.bars)} fill={color} />}
      <RecordLine side="mirror" points={plan.mirror} color={color} palette={palette} />
      <RecordLine side="own" points={plan.line} color={color} palette={palette} />
      <Claim plan={plan} palette={palette} />
      {plan.timeLabels.map((mark) => (
        <Words key={`${mark.x}`} mark={mark} palette={palette} />
      ))}
    </g>
  );
}

/** Grid lines and their labels; the line of zero is stronger. */
export function ValueAxis(props: {
  readonly ticks: readonly AxisTick[];
  readonly plot: ClaimChartPlan['plot'];
  readonly size: number;
  readonly palette: Palette;
}) {
  const { ticks, plot, size, palette } = props;
  return ticks.map((tick) => (
    <g key={tick.value}>
      <line
        x1={px(plot.x)}
        x2={px(plot.x + plot.width)}
        y1={px(tick.y)}
        y2={px(tick.y)}
        stroke={tick.value === 0 ? palette.zero : palette.grid}
      />
      <text
        x={px(plot.x - 6)}
        y={px(tick.y + size * 0.35)}
        fontSize={size}
        textAnchor="end"
        fill={palette.quiet}
      >
        {tick.label}
      </text>
    </g>
  ));
}

/** One country's record: the reporter's whole with full dots, the other's dashed with open ones. */
export function RecordLine(props: {
  readonly side: 'own' | 'mirror';
  readonly points: readonly LinePoint[];
  readonly color: string;
  readonly palette: Palette;
}) {
  const { side, points, color, palette } = props;
  const dots = points.filter((point) => point !== null);
  if (dots.length === 0) return null;
  const dash = side === 'own' ? undefined : MIRROR_DASH;
  return (
    <g data-series={side} stroke={color}>
      <path d={linePath(points)} fill="none" strokeWidth="2" strokeDasharray={dash} />
      {dots.map(({ index, x, y }) => (
        <circle
          key={index}
          cx={px(x)}
          cy={px(y)}
          r="2.5"
          fill={side === 'own' ? color : palette.ground}
          strokeWidth="1.5"
        />
      ))}
    </g>
  );
}

function Claim({ plan, palette }: ClaimChartProps) {
  const { connector, dot } = plan;
  return (
    <g data-mark="claim">
      {connector !== null && (
        <g>
          <ConnectorLine connector={connector} color={palette.ground} width="4.5" />
          <ConnectorLine connector={connector} color={palette.accent} width="1.5" />
          <line
            x1={px(connector.x - 5)}
            x2={px(connector.x + 5)}
            y1={px(connector.to)}
            y2={px(connector.to)}
            stroke={palette.accent}
            strokeWidth="2"
          />
        </g>
      )}
      <circle
        cx={px(dot.x)}
        cy={px(dot.y)}
        r="5"
        fill={palette.ground}
        stroke={palette.accent}
        strokeWidth="2.25"
      />
    </g>
  );
}

function ConnectorLine(props: {
  readonly connector: NonNullable<ClaimChartPlan['connector']>;
  readonly color: string;
  readonly width: string;
}) {
  const { connector, color, width } = props;
  return (
    <line
      x1={px(connector.x)}
      x2={px(connector.x)}
      y1={px(connector.from)}
      y2={px(connector.to)}
      stroke={color}
      strokeWidth={width}
    />
  );
}
