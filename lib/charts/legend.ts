import type { PanelSpec } from './panel-specs';
import type { LegendEntry, SeriesKey } from './plan';
import { textWidth, wrapText } from './text-width';

/** From the start of an entry to its words. */
export const SWATCH = 20;
const BETWEEN = 18;

/** The line that legends stand in. */
interface LegendRoom {
  readonly left: number;
  readonly width: number;
  readonly fontSize: number;
  readonly labels: 'whole' | 'short';
}

/**
 * The headings of a panel, each beside its swatch, in as few lines as the width allows.
 *
 * A heading that is wider than a line is broken at spaces and has its lines to itself; `y` is set
 * by the caller.
 */
export function legendRows(spec: PanelSpec, room: LegendRoom): readonly (readonly LegendEntry[])[] {
  const lines: LegendEntry[][] = [];
  let x = room.left;
  for (const { key, text } of headings(spec, room.labels)) {
    const width = SWATCH + textWidth(text, room.fontSize, 'sans bold');
    const line = lines.at(-1);
    if (width > room.width) {
      lines.push(...brokenHeading({ key, text }, room));
      x = room.left + room.width;
    } else if (line !== undefined && x + width <= room.left + room.width) {
      line.push({ key, text, x, y: 0, hasSwatch: true });
      x += width + BETWEEN;
    } else {
      lines.push([{ key, text, x: room.left, y: 0, hasSwatch: true }]);
      x = room.left + width + BETWEEN;
    }
  }
  return lines;
}

interface Heading {
  readonly key: SeriesKey | null;
  readonly text: string;
}

function headings(spec: PanelSpec, labels: LegendRoom['labels']): readonly Heading[] {
  const series: readonly Heading[] = spec.series.map(({ key, label, short }) => ({
    key,
    text: labels === 'short' ? short : label,
  }));
  if (spec.gapLabel === null || labels === 'short') return series;
  return [...series, { key: null, text: spec.gapLabel }];
}

function brokenHeading({ key, text }: Heading, room: LegendRoom): LegendEntry[][] {
  const width = room.width - SWATCH;
  return wrapText(text, { width, size: room.fontSize, font: 'sans bold' }).map((line, index) => [
    { key, text: line, x: room.left, y: 0, hasSwatch: index === 0 },
  ]);
}
