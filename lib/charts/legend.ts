import type { PanelSpec } from './panel-specs';
import type { LegendEntry, SeriesKey } from './plan';
import { textWidth } from './text-width';

const SWATCH = 20;
const BETWEEN = 18;

/**
 * The headings of a panel, each beside its swatch, in as few lines as the width allows.
 *
 * A heading that is wider than the line has one to itself; `y` is set by the caller.
 */
export function legendRows(
  spec: PanelSpec,
  room: { readonly left: number; readonly width: number; readonly fontSize: number },
): readonly (readonly LegendEntry[])[] {
  const entries: { readonly key: SeriesKey | null; readonly text: string }[] = spec.series.map(
    (series) => ({ key: series.key, text: series.label }),
  );
  const all = spec.gapLabel === null ? entries : [...entries, { key: null, text: spec.gapLabel }];
  const lines: LegendEntry[][] = [];
  let x = room.left;
  for (const entry of all) {
    const width = SWATCH + textWidth(entry.text, room.fontSize, 'sans bold');
    const line = lines.at(-1);
    if (line !== undefined && x + width <= room.left + room.width) {
      line.push({ ...entry, x, y: 0 });
    } else {
      x = room.left;
      lines.push([{ ...entry, x, y: 0 }]);
    }
    x += width + BETWEEN;
  }
  return lines;
}
