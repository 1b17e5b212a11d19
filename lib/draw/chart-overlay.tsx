import type { Palette } from '@/lib/charts/palette';
import type { ChartPlan } from '@/lib/charts/plan';
import { px } from './path';

/** What stands before the marks: the article's day and the claims as hollow dots. */
export function ChartOverlay({
  plan,
  palette,
}: {
  readonly plan: ChartPlan;
  readonly palette: Palette;
}) {
  const { day } = plan;
  return (
    <g>
      {day && (
        <g>
          {plan.panels.map(({ id, plot }) => (
            <line
              key={id}
              x1={px(day.x)}
              x2={px(day.x)}
              y1={px(plot.y)}
              y2={px(plot.y + plot.height)}
              stroke={palette.ink}
              strokeDasharray="3 3"
            />
          ))}
          <text
            x={px(day.x + (day.anchor === 'start' ? 5 : -5))}
            y={px(day.labelY)}
            textAnchor={day.anchor === 'end' ? 'end' : undefined}
            fill={palette.ink}
            stroke={palette.ground}
            strokeWidth="3"
            paintOrder="stroke"
          >
            {day.label}
          </text>
        </g>
      )}
      {plan.claims.map((claim) => (
        <circle
          key={claim.claimId}
          data-claim={claim.claimId}
          cx={px(claim.x)}
          cy={px(claim.y)}
          r={claim.isChosen ? 6.5 : 4.5}
          fill={palette.ground}
          stroke={palette.accent}
          strokeWidth={claim.isChosen ? 3 : 2}
        />
      ))}
    </g>
  );
}
