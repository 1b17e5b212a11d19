import type { Claim } from '@/lib/domain/claim';
import type { Measure, TradeRecord } from '@/lib/domain/record';
import type { Names } from '@/lib/format/en/chart';
import type { KeyMark } from './chart-key';
import type { AxisTick, BarMark, LinePoint, TextMark } from './plan';

/** What the chart of one claim is drawn from. */
export interface ClaimChartInput {
  readonly claim: Claim;
  /** Both countries' records at every frequency held; those of other pairs are ignored. */
  readonly records: readonly TradeRecord[];
  /** The claim's reporter and partner by name. */
  readonly names: Names;
}

/** The part of a picture that the chart of a claim may fill. */
export interface ClaimChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/**
 * The chart of one claim, in pixels from the upper left corner of what it stands in: the record
 * of its reporter, its partner's as a dashed line, the claim as a hollow dot.
 */
export interface ClaimChartPlan {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Decides the colour of both records. */
  readonly measure: Measure;
  readonly key: readonly KeyMark[];
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly ticks: readonly AxisTick[];
  /** The reporter's record where it stands alone; empty beside a mirror, where it is `line`. */
  readonly bars: readonly BarMark[];
  readonly line: readonly LinePoint[];
  readonly mirror: readonly LinePoint[];
  readonly dot: { readonly x: number; readonly y: number };
  /** From the dot to the record's value; `null` where there is none or the dot stands on it. */
  readonly connector: { readonly x: number; readonly from: number; readonly to: number } | null;
  readonly timeLabels: readonly TextMark[];
  /** The chart in words, with exact figures. */
  readonly description: string;
}
