import type { Decimal } from '@/lib/domain/decimal';
import { amountsWords, CLAIM_WORDS, claimSubject, statedFigure } from '@/lib/format/en/claims';
import { axisNumber, magnitudeOf, type Magnitude } from '@/lib/format/number';
import { capitalised } from '@/lib/format/place';
import { axisUnit } from '@/lib/format/unit';
import { chartKey, type KeyEntry } from './chart-key';
import type { ClaimChartBox, ClaimChartInput, ClaimChartPlan } from './claim-chart-plan';
import { claimSeries, type ClaimSeries } from './claim-series';
import { edgeLabels } from './edge-labels';
import type { AxisTick, BarMark, LinePoint } from './plan';
import { pixelOf, readableScale, valueScale, type ValueScale } from './scale';
import { textWidth } from './text-width';

/** The size of a claim's chart on a page. */
const PAGE_BOX: ClaimChartBox = { left: 0, top: 0, width: 340, height: 150, fontSize: 12 };

const KEY_GAP = 9;
const RIGHT = 8;
const LOWEST_PLOT = 24;
const WIDEST_BAR = 44;
/** A dot this near to the record's value stands on it. */
const TOUCHING = 7;

/**
 * The chart of one claim within a box, by default of the size it has on a page: what both
 * countries reported around its period, and the claim as a hollow dot. One record alone stands as
 * bars; two are lines, as wherever both sides are shown, the partner's dashed.
 *
 * `null` when the claim states no period. Where no record has a figure the dot stands alone and
 * the key says so.
 */
export function planClaimChart(
  input: ClaimChartInput,
  box: ClaimChartBox = PAGE_BOX,
): ClaimChartPlan | null {
  const series = claimSeries(input.claim, input.records);
  if (series === null) return null;
  const values = floats(series);
  const magnitude = magnitudeOf(
    Math.max(...values.all.filter((value) => value !== null).map(Math.abs)),
  );
  const key = chartKey(keyEntries(input, series, magnitude), box);
  const hasBoth = isHeld(series.mirror);
  const { fontSize } = box;
  const top = key.bottom + KEY_GAP;
  const height = Math.max(LOWEST_PLOT, box.top + box.height - top - fontSize * 1.7);
  const scale = claimScale(values.all, height, fontSize);
  const labels = scale.ticks.map((tick) => axisNumber(tick, magnitude, scale.step));
  const axis = Math.ceil(Math.max(...labels.map((label) => textWidth(label, fontSize))) + 8);
  const plot = { x: box.left + axis, y: top, width: box.width - axis - RIGHT, height };
  const y = (value: number): number => pixelOf(value, scale.domain, plot);
  const step = plot.width / series.periods.length;
  const centers = series.periods.map((_, index) => plot.x + (index + 0.5) * step);
  const dot = { x: centers[series.at] ?? plot.x, y: y(values.stated) };
  const record = values.own[series.at] ?? values.mirror[series.at] ?? null;
  return {
    width: box.width,
    height: box.height,
    fontSize,
    measure: input.claim.measure,
    key: key.marks,
    plot,
    ticks: scale.ticks.map((value, index): AxisTick => ({
      value,
      y: y(value),
      label: labels[index] ?? '',
    })),
    bars: hasBoth ? [] : claimBars(values.own, { centers, size: barSize(step), y }),
    line: hasBoth ? claimLine(values.own, centers, y) : [],
    mirror: claimLine(values.mirror, centers, y),
    dot,
    connector: connector(dot, record === null ? null : y(record)),
    timeLabels: edgeLabels(series, centers, {
      left: box.left,
      right: box.left + box.width,
      y: plot.y + height + fontSize * 1.4,
      fontSize,
    }),
    description: claimChartWords(input, series),
  };
}

/** The values of a series as floats, for pixels only. */
function floats(series: ClaimSeries) {
  const toNumber = (value: Decimal | null): number | null =>
    value === null ? null : Number(value);
  const own = series.own.map(toNumber);
  const mirror = series.mirror.map(toNumber);
  const stated = Number(series.stated);
  return { own, mirror, stated, all: [...own, ...mirror, stated] };
}

function claimScale(
  values: readonly (number | null)[],
  height: number,
  fontSize: number,
): ValueScale {
  const count = Math.min(3, Math.max(2, Math.round(height / 42)));
  return readableScale(valueScale(values, count), height, fontSize);
}

function keyEntries(
  { claim, names }: ClaimChartInput,
  series: ClaimSeries,
  magnitude: Magnitude,
): readonly KeyEntry[] {
  const unit = capitalised(axisUnit({ currency: claim.currency, multiplier: '1' }, magnitude));
  const entries: readonly (KeyEntry | null)[] = [
    { swatch: 'none', text: unit },
    isHeld(series.own)
      ? {
          swatch: isHeld(series.mirror) ? 'line' : 'bar',
          text: CLAIM_WORDS.recordOf(names.reporter),
        }
      : null,
    isHeld(series.mirror)
      ? { swatch: 'dashed line', text: CLAIM_WORDS.recordOf(names.partner) }
      : null,
    isHeld([...series.own, ...series.mirror])
      ? null
      : { swatch: 'none', text: CLAIM_WORDS.noRecord },
    { swatch: 'dot', text: CLAIM_WORDS.stated(statedFigure(claim)) },
  ];
  return entries.filter((entry) => entry !== null);
}

function isHeld(values: readonly (Decimal | null)[]): boolean {
  return values.some((value) => value !== null);
}

function barSize(step: number): number {
  return Math.min(WIDEST_BAR, Math.round(step * 0.66 * 2) / 2);
}

function claimBars(
  values: readonly (number | null)[],
  place: {
    readonly centers: readonly number[];
    readonly size: number;
    readonly y: (value: number) => number;
  },
): readonly BarMark[] {
  const { centers, size, y } = place;
  return values.flatMap((value, index) => {
    const center = centers[index];
    if (value === null || center === undefined) return [];
    const [from, to] = [y(0), y(value)];
    return [
      {
        index,
        value,
        x: center - size / 2,
        y: Math.min(from, to),
        width: size,
        height: Math.abs(from - to),
      },
    ];
  });
}

function claimLine(
  values: readonly (number | null)[],
  centers: readonly number[],
  y: (value: number) => number,
): readonly LinePoint[] {
  return values.map((value, index) => {
    const x = centers[index];
    return value === null || x === undefined ? null : { index, value, x, y: y(value) };
  });
}

function connector(
  dot: { readonly x: number; readonly y: number },
  recordY: number | null,
): ClaimChartPlan['connector'] {
  if (recordY === null || Math.abs(dot.y - recordY) < TOUCHING) return null;
  return { x: dot.x, from: dot.y, to: recordY };
}

/** The claim and every amount shown beside it, exactly. */
function claimChartWords({ claim, names }: ClaimChartInput, series: ClaimSeries): string {
  const amounts = (values: readonly (Decimal | null)[]) =>
    series.periods.flatMap((period, index) => {
      const amount = values[index] ?? null;
      return amount === null ? [] : [{ period, amount }];
    });
  return [
    `${CLAIM_WORDS.stated(statedFigure(claim))}, ${claimSubject(claim, names)}.`,
    amountsWords(names.reporter, amounts(series.own), claim.currency),
    amountsWords(names.partner, amounts(series.mirror), claim.currency),
  ].join(' ');
}
