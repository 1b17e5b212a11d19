import type { ObservationStatus } from '@/lib/domain/observation';
import type { ChartKind } from '@/lib/domain/view';

/** What a mark stands for; each has one colour and one form everywhere. */
export type SeriesKey =
  | 'exports'
  | 'imports'
  | 'balance'
  | 'own exports'
  | 'own imports'
  | 'mirror exports'
  | 'mirror imports';

/** A place on the time axis: every period keeps one, with a value or without. */
export interface PeriodSlot {
  readonly period: string;
  /** Left edge and middle of the slot, in the plan's pixels. */
  readonly x: number;
  readonly center: number;
}

/** A bar: `y` is its upper edge. `value` is a float and only for drawing. */
export interface BarMark {
  readonly index: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point of a line, or `null` where the period has no value and the line is broken. */
export type LinePoint = {
  readonly index: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
} | null;

/** One series of one panel, as bars, a line, or an area that stands on zero. */
export type Layer =
  | {
      readonly kind: 'bars';
      readonly key: SeriesKey;
      readonly isStacked: boolean;
      readonly values: readonly (number | null)[];
      readonly bars: readonly BarMark[];
    }
  | {
      readonly kind: 'line' | 'area';
      readonly key: SeriesKey;
      readonly values: readonly (number | null)[];
      readonly points: readonly LinePoint[];
      /** Indexes drawn as dots: all of a short series, of a long one those that stand alone. */
      readonly dots: readonly number[];
    };

/** The space between two lines of one panel. */
export interface GapBand {
  /** Both values of each period, or `null` where one side has none. */
  readonly values: readonly (readonly [number, number] | null)[];
  readonly one: readonly LinePoint[];
  readonly other: readonly LinePoint[];
}

/** A period that is not a full, reported value: hatched over the whole height, with its reason. */
export interface HatchedSlot {
  readonly index: number;
  readonly status: ObservationStatus;
  readonly x: number;
  readonly width: number;
}

/** A tick of a value axis. */
export interface AxisTick {
  readonly value: number;
  readonly y: number;
  readonly label: string;
}

/** An entry of a panel's heading: a swatch and the words beside it. */
export interface LegendEntry {
  readonly key: SeriesKey | null;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** False for the further lines of a heading that is wider than its panel. */
  readonly hasSwatch: boolean;
}

/** One plotting area with its own value axis, sharing the time axis with the others. */
export interface PanelPlan {
  readonly id: 'flows' | 'balance' | 'turnover' | 'exports' | 'imports';
  readonly legend: readonly LegendEntry[];
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly domain: readonly [number, number];
  readonly ticks: readonly AxisTick[];
  readonly zeroY: number;
  readonly bar: { readonly size: number; readonly gap: number };
  readonly layers: readonly Layer[];
  readonly gapBand: GapBand | null;
  readonly hatches: readonly HatchedSlot[];
}

/** A claimed figure as a hollow dot on the record. */
export interface ClaimDot {
  readonly claimId: string;
  readonly x: number;
  readonly y: number;
  readonly isChosen: boolean;
  readonly label: string;
}

/** A day marked across all panels. */
export interface DayMark {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly label: string;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

/** A line of text at a place. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly family: 'sans' | 'serif';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 'ink' | 'quiet';
}

/**
 * Everything needed to draw a chart, in pixels from the upper left corner.
 *
 * Two drawers read it: `lib/draw` writes SVG, `components/charts` feeds Recharts.
 */
export interface ChartPlan {
  readonly kind: ChartKind;
  readonly width: number;
  readonly height: number;
  readonly slots: readonly PeriodSlot[];
  readonly step: number;
  readonly panels: readonly PanelPlan[];
  readonly timeLabels: readonly TextMark[];
  readonly claims: readonly ClaimDot[];
  /** The slot under the reader's eye; `null` when none is chosen. */
  readonly chosen: { readonly x: number; readonly width: number } | null;
  readonly day: DayMark | null;
  /** Title, notes and other words of a picture; empty on a page, where they are HTML. */
  readonly texts: readonly TextMark[];
  /** The chart in words, for those who do not see it. */
  readonly description: string;
}
