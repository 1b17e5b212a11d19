import type { VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import { Words } from './chart-frame';
import { ClaimChartGroups } from './claim-chart-svg';
import { px } from './path';
import { VerdictSign } from './verdict-sign';

/** Everything that stands in the picture of a tested claim but its ground and the mark. */
export function VerdictGroups({ plan }: { readonly plan: VerdictPicturePlan }) {
  const { palette } = plan;
  return (
    <g>
      {plan.rules.map(({ x, y, width }) => (
        <line
          key={y}
          x1={px(x)}
          x2={px(x + width)}
          y1={px(y)}
          y2={px(y)}
          stroke={palette.ink}
          strokeWidth="1"
        />
      ))}
      {plan.signs.map((sign) => (
        <VerdictSign key={`${sign.x} ${sign.y}`} sign={sign} palette={palette} />
      ))}
      {plan.texts.map((mark) => (
        <Words key={`${mark.x} ${mark.y}`} mark={mark} palette={palette} />
      ))}
      {plan.chart !== null && <ClaimChartGroups plan={plan.chart} palette={palette} />}
    </g>
  );
}
