import type { KeyMark } from '@/lib/charts/chart-key';
import type { Palette } from '@/lib/charts/palette';
import { px } from './path';

/** The dashes of the other country's record. */
export const MIRROR_DASH = '6 3';

/** The key of a chart of claims: swatches in the colour of its measure, words beside them. */
export function ChartKey(props: {
  readonly marks: readonly KeyMark[];
  readonly color: string;
  readonly palette: Palette;
}) {
  const { marks, color, palette } = props;
  return (
    <g>
      {marks.map((mark) => (
        <g key={`${mark.x} ${mark.y}`}>
          <Swatch mark={mark} color={color} palette={palette} />
          <text
            x={px(mark.textX)}
            y={px(mark.y)}
            fontSize={mark.size}
            fill={mark.swatch === 'none' ? palette.quiet : palette.ink}
          >
            {mark.text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Swatch(props: {
  readonly mark: KeyMark;
  readonly color: string;
  readonly palette: Palette;
}) {
  const { mark, color, palette } = props;
  const middle = mark.y - mark.size * 0.34;
  switch (mark.swatch) {
    case 'none':
      return null;
    case 'bar':
      return <rect x={px(mark.x)} y={px(middle - 5)} width="10" height="10" fill={color} />;
    case 'line':
    case 'dashed line':
      return (
        <g stroke={color}>
          <line
            x1={px(mark.x)}
            x2={px(mark.x + 18)}
            y1={px(middle)}
            y2={px(middle)}
            strokeWidth="2"
            strokeDasharray={mark.swatch === 'line' ? undefined : MIRROR_DASH}
          />
          <circle
            cx={px(mark.x + 9)}
            cy={px(middle)}
            r="2.5"
            fill={mark.swatch === 'line' ? color : palette.ground}
            strokeWidth="1.5"
          />
        </g>
      );
    case 'dot':
      return (
        <circle
          cx={px(mark.x + 6)}
          cy={px(middle)}
          r="4.5"
          fill={palette.ground}
          stroke={palette.accent}
          strokeWidth="2"
        />
      );
  }
}
