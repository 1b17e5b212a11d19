import { parsePeriod } from '@/lib/domain/period';
import { amountsWords, CLAIM_WORDS } from '@/lib/format/en/claims';
import { axisNumber, magnitudeOf, type Magnitude } from '@/lib/format/number';
import { capitalised } from '@/lib/format/place';
import { axisUnit } from '@/lib/format/unit';
import { chartKey, type KeyEntry } from './chart-key';
import { numberedClaims, type NumberedClaim } from './claim-rows';
import type { ClaimsOverTimeInput, ClaimsOverTimePlan, PrintedDot } from './claims-over-time-plan';
import { dotLabels } from './dot-labels';
import { officialLines, type LineValue, type OfficialLines } from './over-time-lines';
import { monthSpan, yearSlots, type MonthSpan } from './over-time-span';
import type { AxisTick, LinePoint } from './plan';
import { pixelOf, readableScale, valueScale, type ValueScale } from './scale';
import { textWidth } from './text-width';
import { timeLabels } from './time-labels';

const SIZES = {
  wide: { width: 760, height: 420, fontSize: 13 },
  narrow: { width: 358, height: 440, fontSize: 12 },
} as const;

const KEY_GAP = 14;
const RIGHT = 12;
const TIME_AXIS = 26;
const MOST_TICKS = 4;

/**
 * Everything printed on a measure of a pair as numbered hollow dots at its periods, over what both
 * countries reported; and the rows of the table that the numbers refer to.
 *
 * On the first country's terms: its partner's exports are its imports. Claims without a period, in
 * another currency, on one product or far off the scale are rows only, with the reason.
 */
export function planClaimsOverTime(
  input: ClaimsOverTimeInput,
  size: keyof typeof SIZES,
): ClaimsOverTimePlan {
  const { width, height, fontSize } = SIZES[size];
  const lines = officialLines(input);
  const claims = numberedClaims(input, lines);
  const drawn = claims.filter(({ row }) => row.notDrawn === null);
  const span = monthSpan(lines, drawn);
  const shown = { own: within(lines.own, span), mirror: within(lines.mirror, span) };
  const values = shownValues(shown, drawn);
  const magnitude = magnitudeOf(Math.max(0, ...values.map(Math.abs)));
  const key = chartKey(keyEntries(input, { ...lines, ...shown }, magnitude), {
    left: 0,
    top: 0,
    width,
    fontSize,
  });
  const top = key.bottom + KEY_GAP;
  const plotHeight = height - TIME_AXIS - top;
  const scale = readableScale(valueScale(values, MOST_TICKS), plotHeight, fontSize);
  const labels = scale.ticks.map((tick) => axisNumber(tick, magnitude, scale.step));
  const axis = Math.ceil(Math.max(...labels.map((label) => textWidth(label, fontSize))) + 8);
  const plot = { x: axis, y: top, width: width - axis - RIGHT, height: plotHeight };
  const place = placer(span, scale, plot);
  const own = linePoints(shown.own, place);
  const mirror = linePoints(shown.mirror, place);
  const dots = drawn.map((claim) => printedDot(claim, lines, place));
  const slots = yearSlots(span, place.x);
  return {
    width,
    height,
    fontSize,
    measure: input.measure,
    key: key.marks,
    plot,
    ticks: scale.ticks.map((value, index): AxisTick => ({
      value,
      y: place.y(value),
      label: labels[index] ?? '',
    })),
    line: own,
    mirror,
    dots,
    labels: dotLabels(dots, {
      plot,
      lines: [own, mirror],
      fontSize,
      hasNames: size === 'wide',
    }),
    timeLabels: timeLabels(slots, {
      step: place.x(span.first + 12) - place.x(span.first),
      y: top + plotHeight + fontSize * 1.4,
      fontSize,
    }),
    rows: claims.map(({ row }) => row),
    title: CLAIM_WORDS.overTimeTitle(input.measure, input.names),
    description: describe(input, { ...lines, ...shown }, drawn),
  };
}

type Shown = Pick<OfficialLines, 'own' | 'mirror'>;

function within(line: readonly LineValue[], span: MonthSpan): readonly LineValue[] {
  return line.filter(({ period }) => period.first >= span.first && period.last <= span.last);
}

function shownValues({ own, mirror }: Shown, drawn: readonly NumberedClaim[]): readonly number[] {
  const held = [...own, ...mirror].flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return [...held, ...drawn.map(({ amount }) => amount)].map(Number);
}

interface Placer {
  /** The pixel at which a month begins. */
  readonly x: (month: number) => number;
  readonly y: (value: number) => number;
}

function placer(span: MonthSpan, scale: ValueScale, plot: ClaimsOverTimePlan['plot']): Placer {
  const months = span.last - span.first + 1;
  return {
    x: (month) => plot.x + ((month - span.first) / months) * plot.width,
    y: (value) => pixelOf(value, scale.domain, plot),
  };
}

function linePoints(line: readonly LineValue[], place: Placer): readonly LinePoint[] {
  return line.map(({ period, amount }, index) => {
    if (amount === null) return null;
    const value = Number(amount);
    const x = (place.x(period.first) + place.x(period.last + 1)) / 2;
    return { index, value, x, y: place.y(value) };
  });
}

function printedDot(
  { printed, amount, row }: NumberedClaim,
  { months }: OfficialLines,
  place: Placer,
): PrintedDot {
  const period = parsePeriod(printed.claim.period ?? '');
  const from = place.x(period.first);
  const to = place.x(period.last + 1);
  return {
    number: row.number,
    claimId: row.claimId,
    publisher: row.publisher,
    x: (from + to) / 2,
    y: place.y(Number(amount)),
    span: period.last - period.first + 1 === months && period.kind !== 'FY' ? null : { from, to },
    isRealised: printed.claim.status === 'realised',
  };
}

function keyEntries(
  { names }: ClaimsOverTimeInput,
  { own, mirror, currency }: OfficialLines,
  magnitude: Magnitude,
): readonly KeyEntry[] {
  const entries: readonly (KeyEntry | null)[] = [
    currency === null
      ? null
      : {
          swatch: 'none',
          text: capitalised(axisUnit({ currency, multiplier: '1' }, magnitude)),
        },
    own.length > 0 ? { swatch: 'line', text: CLAIM_WORDS.recordOf(names.reporter) } : null,
    mirror.length > 0 ? { swatch: 'dashed line', text: CLAIM_WORDS.recordOf(names.partner) } : null,
    own.length + mirror.length === 0 ? { swatch: 'none', text: CLAIM_WORDS.noRecord } : null,
    { swatch: 'dot', text: CLAIM_WORDS.statedAlone },
  ];
  return entries.filter((entry) => entry !== null);
}

function describe(
  { measure, names }: ClaimsOverTimeInput,
  { own, mirror, currency }: OfficialLines,
  drawn: readonly NumberedClaim[],
): string {
  const amounts = (line: readonly LineValue[]) =>
    line.flatMap(({ text, amount }) => (amount === null ? [] : [{ period: text, amount }]));
  const told = drawn.map(({ row }) =>
    CLAIM_WORDS.numbered(String(row.number), row.figure, row.period, row.publisher),
  );
  return [
    `${CLAIM_WORDS.overTimeTitle(measure, names)}.`,
    amountsWords(names.reporter, amounts(own), currency),
    amountsWords(names.partner, amounts(mirror), currency),
    told.length === 0 ? `${CLAIM_WORDS.noClaims}.` : `${told.join('. ')}.`,
  ].join(' ');
}
