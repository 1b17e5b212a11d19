import type { Palette } from './palette';
import type { SeriesKey } from './plan';

/** How a series is drawn, the same by every drawer. */
export interface SeriesStyle {
  readonly color: string;
  /** Dashes of a line; `null` for a whole one. The other country's record is dashed. */
  readonly dash: string | null;
}

/** The style of a series: green what its reporter calls exports, blue what it calls imports. */
export function seriesStyle(key: SeriesKey, palette: Palette): SeriesStyle {
  switch (key) {
    case 'exports':
    case 'own exports':
      return { color: palette.exports, dash: null };
    case 'imports':
    case 'own imports':
      return { color: palette.imports, dash: null };
    case 'mirror exports':
      return { color: palette.exports, dash: '6 3' };
    case 'mirror imports':
      return { color: palette.imports, dash: '6 3' };
    case 'balance':
      return { color: palette.balance, dash: null };
  }
}

/** The fill of a bar: deficits are hatched, so that their sign shows without place or hue. */
export function barFill(key: SeriesKey, value: number, palette: Palette): string {
  return key === 'balance' && value < 0
    ? `url(#${palette.idPrefix}deficit)`
    : seriesStyle(key, palette).color;
}
