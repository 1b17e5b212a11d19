import { periodName } from '@/lib/format/period';
import type { PeriodSlot, TextMark } from './plan';
import { textWidth } from './text-width';

const ROOM = 10;

interface Label {
  readonly text: string;
  readonly x: number;
}

/**
 * The labels under the time axis: every period where there is room, otherwise years, thinned
 * evenly until none touches another.
 */
export function timeLabels(
  slots: readonly PeriodSlot[],
  options: { readonly step: number; readonly y: number; readonly fontSize: number },
): readonly TextMark[] {
  const { step, y, fontSize } = options;
  const labels = periodLabels(slots, { step, fontSize }) ?? yearLabels(slots);
  const width = Math.max(0, ...labels.map((label) => textWidth(label.text, fontSize)));
  // A year cut by the range has its label nearer to its neighbour than whole years have theirs.
  const gaps = labels.slice(1).map((label, index) => label.x - (labels[index]?.x ?? label.x));
  const distance = gaps.length === 0 ? step : Math.min(...gaps);
  const every = Math.max(1, Math.ceil((width + ROOM) / distance));
  return labels
    .filter((_, index) => (labels.length - 1 - index) % every === 0)
    .map((label) => ({
      ...label,
      y,
      size: fontSize,
      weight: 400,
      family: 'sans',
      anchor: 'middle',
      tone: 'quiet',
    }));
}

/** A label for every period, or `null` where they would touch. */
function periodLabels(
  slots: readonly PeriodSlot[],
  { step, fontSize }: { readonly step: number; readonly fontSize: number },
): readonly Label[] | null {
  if (step <= ROOM) return null;
  const named = slots.map((slot) => ({ text: periodName(slot.period), x: slot.center }));
  const widest = Math.max(0, ...named.map((label) => textWidth(label.text, fontSize)));
  return widest + ROOM <= step ? named : null;
}

/** One label a year, in the middle of that year's slots. Years cut by the range keep theirs if half is there. */
function yearLabels(slots: readonly PeriodSlot[]): readonly Label[] {
  const years = new Map<string, number[]>();
  for (const slot of slots) {
    // Every form of a period's text begins with its year.
    const year = slot.period.slice(0, 4);
    const centers = years.get(year);
    if (centers === undefined) years.set(year, [slot.center]);
    else centers.push(slot.center);
  }
  const fullest = Math.max(1, ...[...years.values()].map((centers) => centers.length));
  return [...years]
    .filter(([, centers]) => centers.length * 2 >= fullest)
    .map(([text, centers]) => ({
      text,
      x: centers.reduce((total, center) => total + center, 0) / centers.length,
    }));
}
