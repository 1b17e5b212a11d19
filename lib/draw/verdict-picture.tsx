import type { Palette } from '@/lib/charts/palette';
import type { TextMark } from '@/lib/charts/plan';
import type { VerdictPicturePlan } from '@/lib/charts/verdict-picture-plan';
import { Words } from './chart-frame';
import { ClaimChartGroups } from './claim-chart-svg';
import { px } from './path';
import { VerdictSign } from './verdict-sign';

interface VerdictProps {
  readonly plan: VerdictPicturePlan;
}

/** Everything that stands in the picture of a tested claim but its ground and the mark. */
export function VerdictGroups({ plan }: VerdictProps) {
  return (
    <g>
      <VerdictRules plan={plan} />
      <VerdictTexts texts={plan.texts} palette={plan.palette} />
      <VerdictFigure plan={plan} />
    </g>
  );
}

/** The lines across the picture. */
export function VerdictRules({ plan }: VerdictProps) {
  return plan.rules.map(({ x, y, width }) => (
    <line
      key={y}
      x1={px(x)}
      x2={px(x + width)}
      y1={px(y)}
      y2={px(y)}
      stroke={plan.palette.ink}
      strokeWidth="1"
    />
  ));
}

/** Lines of words, in the order they are read. */
export function VerdictTexts(props: {
  readonly texts: readonly TextMark[];
  readonly palette: Palette;
}) {
  return props.texts.map((mark) => (
    <Words key={`${mark.x} ${mark.y}`} mark={mark} palette={props.palette} />
  ));
}

/** The signs of the verdicts, and the chart where there is one. */
export function VerdictFigure({ plan }: VerdictProps) {
  const { signs, chart, palette } = plan;
  return (
    <>
      {signs.map((sign) => (
        <VerdictSign key={`${sign.x} ${sign.y}`} sign={sign} palette={palette} />
      ))}
      {chart !== null && <ClaimChartGroups plan={chart} palette={palette} />}
    </>
  );
}
