import { containsPeriod, parsePeriod } from '@/lib/domain/period';
import type { Measure } from '@/lib/domain/record';
import { CHART_WORDS } from '@/lib/format/en/chart';
import { dateName } from '@/lib/format/period';
import type { ChartInput } from './chart-input';
import { SWATCH } from './legend';
import type { ChartPlan, ClaimDot, DayMark, LegendEntry, PanelPlan, PeriodSlot } from './plan';
import { pixelOf } from './scale';
import { textWidth } from './text-width';

/** Free space between a label and what stands beside it. */
const ROOM = 16;

/** The panels and slots that annotations stand on. */
interface Ground {
  readonly panels: readonly PanelPlan[];
  readonly slots: readonly PeriodSlot[];
}

const PANEL_OF: Record<Measure, readonly PanelPlan['id'][]> = {
  exports: ['flows', 'exports'],
  imports: ['flows', 'imports'],
  balance: ['balance'],
  turnover: ['turnover'],
};

/** A hollow dot for each claim whose period and measure the chart shows. */
export function claimDots(input: ChartInput, ground: Ground): readonly ClaimDot[] {
  return input.claims.flatMap((claim) => {
    const index = ground.slots.findIndex((slot) => slot.period === claim.period);
    const slot = ground.slots[index];
    const panel = ground.panels.find(({ id }) => PANEL_OF[claim.measure].includes(id));
    if (slot === undefined || panel === undefined) return [];
    if (claim.value < panel.domain[0] || claim.value > panel.domain[1]) return [];
    const layer = panel.layers.find(({ key }) => key === claim.measure);
    const bar =
      layer?.kind === 'bars' && !layer.isStacked
        ? layer.bars.find((mark) => mark.index === index)
        : undefined;
    return [
      {
        claimId: claim.id,
        x: bar === undefined ? slot.center : bar.x + bar.width / 2,
        y: pixelOf(claim.value, panel.domain, panel.plot),
        isChosen: input.view.claim === claim.id,
        label: claim.label,
      },
    ];
  });
}

/** The slot of the chosen claim's period, or `null` when it has none on the axis. */
export function chosenSlot(
  input: ChartInput,
  slots: readonly PeriodSlot[],
  step: number,
): ChartPlan['chosen'] {
  const claim = input.claims.find(({ id }) => id === input.view.claim);
  const slot = slots.find(({ period }) => period === claim?.period);
  return slot === undefined ? null : { x: slot.x, width: step };
}

/** The article's day across all panels; `null` when it is outside the periods shown. */
export function dayMark(
  input: ChartInput,
  ground: {
    readonly slots: readonly PeriodSlot[];
    readonly step: number;
    readonly top: number;
    readonly bottom: number;
    readonly fontSize: number;
    /** The heading of the first panel, which the label must not run into. */
    readonly legend: readonly LegendEntry[];
  },
): DayMark | null {
  const { articleDate } = input;
  if (articleDate === null) return null;
  const month = parsePeriod(articleDate.slice(0, 7));
  const slot = ground.slots.find(({ period }) => containsPeriod(parsePeriod(period), month));
  if (slot === undefined) return null;
  const whole = parsePeriod(slot.period);
  const day = (Number(articleDate.slice(8, 10)) - 1) / 31;
  const share = (month.first - whole.first + day) / (whole.last - whole.first + 1);
  const x = slot.x + share * ground.step;
  const first = ground.slots[0]?.x ?? x;
  const last = (ground.slots.at(-1)?.x ?? x) + ground.step;
  const label = CHART_WORDS.articleOf(dateName(articleDate));
  const anchor = x - first > last - x ? 'end' : 'start';
  const start = anchor === 'end' ? x - textWidth(label, ground.fontSize) - ROOM : x;
  const isFree = ground.legend.every((entry) => legendEnd(entry, ground.fontSize) < start);
  return {
    x,
    top: ground.top,
    bottom: ground.bottom,
    label,
    labelY: isFree ? ground.top - 4 : ground.top + ground.fontSize - 2,
    anchor,
  };
}

function legendEnd(entry: LegendEntry, fontSize: number): number {
  return entry.x + SWATCH + textWidth(entry.text, fontSize, 'sans bold');
}
