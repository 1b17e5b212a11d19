import type { Palette } from '@/lib/charts/palette';
import type { ChartPlan, LegendEntry, PanelPlan, TextMark } from '@/lib/charts/plan';
import { seriesStyle } from '@/lib/charts/series-style';
import { textWidth } from '@/lib/charts/text-width';
import { px } from './path';

/** A line of text of a plan. */
export function Words({ mark, palette }: { readonly mark: TextMark; readonly palette: Palette }) {
  return (
    <text
      x={px(mark.x)}
      y={px(mark.y)}
      fontSize={mark.size}
      fontWeight={mark.weight === 400 ? undefined : mark.weight}
      fontFamily={mark.family === 'serif' ? '"Source Serif 4", serif' : undefined}
      textAnchor={mark.anchor === 'start' ? undefined : mark.anchor}
      fill={mark.tone === 'ink' ? palette.ink : palette.quiet}
    >
      {mark.text}
    </text>
  );
}

/** The patterns that fills refer to. */
export function Patterns({ palette }: { readonly palette: Palette }) {
  return (
    <defs>
      <pattern
        id={`${palette.idPrefix}hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" y1="0" x2="0" y2="6" stroke={palette.hatch} strokeWidth="1" />
      </pattern>
      <pattern
        id={`${palette.idPrefix}deficit`}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="4" height="4" fill={palette.ground} />
        <line x1="0" y1="0" x2="0" y2="4" stroke={palette.balance} strokeWidth="3.4" />
      </pattern>
    </defs>
  );
}

/** What stands behind the marks of a panel: hatched gaps, grid, value axis, heading. */
export function PanelFrame(props: {
  readonly panel: PanelPlan;
  readonly palette: Palette;
  readonly fontSize: number;
}) {
  const { panel, palette, fontSize } = props;
  const right = panel.plot.x + panel.plot.width;
  return (
    <g>
      {panel.legend.map((entry) => (
        <Legend key={`${entry.x} ${entry.y}`} entry={entry} palette={palette} fontSize={fontSize} />
      ))}
      {panel.ticks.map((tick) => (
        <g key={tick.value}>
          <line
            x1={px(panel.plot.x)}
            x2={px(right)}
            y1={px(tick.y)}
            y2={px(tick.y)}
            stroke={tick.value === 0 ? palette.zero : palette.grid}
          />
          <text
            x={px(panel.plot.x - 8)}
            y={px(tick.y + fontSize * 0.35)}
            textAnchor="end"
            fill={palette.quiet}
          >
            {tick.label}
          </text>
        </g>
      ))}
      {panel.hatches.map((hatch) => (
        <rect
          key={hatch.index}
          data-status={hatch.status}
          x={px(hatch.x)}
          y={px(panel.plot.y)}
          width={px(hatch.width)}
          height={px(panel.plot.height)}
          fill={`url(#${palette.idPrefix}hatch)`}
          opacity={hatch.status === 'missing' ? 0.35 : 0.8}
        />
      ))}
    </g>
  );
}

function Legend(props: {
  readonly entry: LegendEntry;
  readonly palette: Palette;
  readonly fontSize: number;
}) {
  const { entry, palette, fontSize } = props;
  const middle = entry.y - fontSize * 0.35;
  return (
    <g>
      {entry.hasSwatch && (
        <Swatch seriesKey={entry.key} x={entry.x} middle={middle} palette={palette} />
      )}
      {/* Held to its planned width: in a reader's own font it would run into its neighbour. */}
      <text
        x={px(entry.x + 20)}
        y={px(entry.y)}
        fontWeight="600"
        fill={palette.ink}
        textLength={px(textWidth(entry.text, fontSize, 'sans bold'))}
        lengthAdjust="spacingAndGlyphs"
      >
        {entry.text}
      </text>
    </g>
  );
}

function Swatch(props: {
  readonly seriesKey: LegendEntry['key'];
  readonly x: number;
  readonly middle: number;
  readonly palette: Palette;
}) {
  const { seriesKey, x, middle, palette } = props;
  const style = seriesKey === null ? null : seriesStyle(seriesKey, palette);
  return style?.dash ? (
    <line
      x1={px(x)}
      x2={px(x + 15)}
      y1={px(middle)}
      y2={px(middle)}
      stroke={style.color}
      strokeWidth="3"
      strokeDasharray={style.dash}
    />
  ) : (
    <rect
      x={px(x)}
      y={px(middle - 6)}
      width="12"
      height="12"
      fill={style === null ? palette.gap : style.color}
    />
  );
}

interface AxisProps {
  readonly plan: ChartPlan;
  readonly palette: Palette;
}

/** The time axis under the last panel, and the chosen slot behind everything. */
export function TimeAxis({ plan, palette }: AxisProps) {
  return (
    <g>
      <ChosenSlot plan={plan} palette={palette} />
      <TimeLabels plan={plan} palette={palette} />
    </g>
  );
}

/** The slot under the reader's eye, over all panels. */
export function ChosenSlot({ plan, palette }: AxisProps) {
  const top = plan.panels[0]?.plot.y;
  const last = plan.panels.at(-1)?.plot;
  if (plan.chosen === null || top === undefined || last === undefined) return null;
  return (
    <rect
      x={px(plan.chosen.x)}
      y={px(top)}
      width={px(plan.chosen.width)}
      height={px(last.y + last.height - top)}
      fill={palette.accent}
      opacity="0.13"
    />
  );
}

/** The words under the last panel. */
export function TimeLabels({ plan, palette }: AxisProps) {
  return plan.timeLabels.map((mark) => (
    <Words key={`${mark.text} ${mark.x}`} mark={mark} palette={palette} />
  ));
}
