import type { ClaimsOverTimePlan, DotLabel, PrintedDot } from '@/lib/charts/claims-over-time-plan';
import { measureColor } from '@/lib/charts/measure-color';
import type { Palette } from '@/lib/charts/palette';
import { Words } from './chart-frame';
import { ChartKey } from './chart-key';
import { RecordLine, ValueAxis } from './claim-chart-svg';
import { px } from './path';

/** Everything printed on a pair over both records, named by its figures in words. */
export function ClaimsOverTimeSvg(props: {
  readonly plan: ClaimsOverTimePlan;
  readonly palette: Palette;
}) {
  const { plan, palette } = props;
  const color = measureColor(plan.measure, palette);
  return (
    <svg
      className="claims-over-time"
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-label={plan.description}
      fontSize={plan.fontSize}
    >
      <ChartKey marks={plan.key} color={color} palette={palette} />
      <ValueAxis ticks={plan.ticks} plot={plan.plot} size={plan.fontSize} palette={palette} />
      <RecordLine side="mirror" points={plan.mirror} color={color} palette={palette} />
      <RecordLine side="own" points={plan.line} color={color} palette={palette} />
      <Dots dots={plan.dots} palette={palette} />
      {plan.labels.map((label) => (
        <Label key={label.mark.text} label={label} palette={palette} />
      ))}
      {plan.timeLabels.map((mark) => (
        <Words key={`${mark.text} ${mark.x}`} mark={mark} palette={palette} />
      ))}
    </svg>
  );
}

/** All spans first, then all dots, so that no span crosses a dot. */
function Dots({
  dots,
  palette,
}: {
  readonly dots: readonly PrintedDot[];
  readonly palette: Palette;
}) {
  return (
    <g stroke={palette.accent}>
      {dots.map(({ claimId, span, y }) =>
        span === null ? null : (
          <line key={claimId} x1={px(span.from)} x2={px(span.to)} y1={px(y)} y2={px(y)} />
        ),
      )}
      {dots.map(({ claimId, x, y, isRealised }) => (
        <circle
          key={claimId}
          data-claim={claimId}
          cx={px(x)}
          cy={px(y)}
          r="4.5"
          fill={palette.ground}
          strokeWidth="2"
          strokeDasharray={isRealised ? undefined : '2.5 2'}
        />
      ))}
    </g>
  );
}

function Label({ label, palette }: { readonly label: DotLabel; readonly palette: Palette }) {
  const { mark, name, leader } = label;
  return (
    <g>
      {leader !== null && (
        <line
          x1={px(leader.x1)}
          y1={px(leader.y1)}
          x2={px(leader.x2)}
          y2={px(leader.y2)}
          stroke={palette.quiet}
          strokeWidth="0.75"
        />
      )}
      {[mark, ...(name === null ? [] : [name])].map(({ x, y, size, weight, tone, text }) => (
        <text
          key={tone}
          x={px(x)}
          y={px(y)}
          fontSize={size}
          fontWeight={weight}
          fill={palette[tone]}
          stroke={palette.ground}
          strokeWidth="3"
          paintOrder="stroke"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
