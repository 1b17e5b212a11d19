import { periodName } from '@/lib/format/period';
import type { TextMark } from './plan';
import { lineWidth, type Type } from './picture-text';
import { cutLine } from './text-blocks';

const BETWEEN = 10;

/**
 * The claim's period under its place, in bold, and the first and last period where they do not
 * touch it. All stay between `left` and `right`.
 */
export function edgeLabels(
  series: { readonly periods: readonly string[]; readonly at: number },
  centers: readonly number[],
  room: {
    readonly left: number;
    readonly right: number;
    readonly y: number;
    readonly fontSize: number;
  },
): readonly TextMark[] {
  const label = (index: number): Placed | null => {
    const period = series.periods[index];
    const center = centers[index];
    if (period === undefined || center === undefined) return null;
    const type = labelType(index === series.at, room.fontSize);
    const text = cutLine(periodName(period), type, room.right - room.left);
    const width = lineWidth(text, type);
    const start = Math.min(Math.max(room.left, center - width / 2), room.right - width);
    return { index, text, type, start, end: start + width };
  };
  const kept: Placed[] = [];
  for (const index of new Set([series.at, 0, series.periods.length - 1])) {
    const placed = label(index);
    if (placed !== null && kept.every((other) => isApart(placed, other))) kept.push(placed);
  }
  return kept.map(({ index, text, type, start }) => ({
    ...type,
    text,
    x: start,
    y: room.y,
    anchor: 'start',
    tone: index === series.at ? 'ink' : 'quiet',
  }));
}

interface Placed {
  readonly index: number;
  readonly text: string;
  readonly type: Type;
  readonly start: number;
  readonly end: number;
}

function labelType(isClaim: boolean, size: number): Type {
  return { size, weight: isClaim ? 600 : 400, family: 'sans' };
}

function isApart(a: Placed, b: Placed): boolean {
  return a.end + BETWEEN <= b.start || b.end + BETWEEN <= a.start;
}
